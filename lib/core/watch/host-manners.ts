import { addMinutes } from '../time/instant';
import { DAY, HOST_DAY, HOST_GAP, MOST_REST } from './bounds';
import type { Host } from './check';

export function newHost(host: string): Host {
  return { host, requests: [], notBefore: null, robots: [] };
}

/** When the host may be asked next: a minute after the last time, 24 times in any 24 hours, and not while it rests. */
export function hostFreeAt({ requests, notBefore }: Host, now: string): string {
  const last = requests.at(-1);
  const full = requests.at(-HOST_DAY);
  const times = [
    now,
    last === undefined ? now : addMinutes(last, HOST_GAP),
    full === undefined ? now : addMinutes(full, DAY),
    notBefore ?? now,
  ];
  return times.reduce((a, b) => (a > b ? a : b));
}

/** A request is begun: it counts, whatever becomes of it. */
export function asked(host: Host, now: string): Host {
  return { ...host, requests: [...host.requests, now] };
}

/** The host wants to be left alone, for so many minutes. */
export function resting(host: Host, minutes: number, now: string): Host {
  const until = addMinutes(now, Math.min(minutes, MOST_REST));
  return { ...host, notBefore: host.notBefore !== null && host.notBefore > until ? host.notBefore : until };
}

/**
 * Forgets requests older than a day. After a clock was set back, times that are yet to come are taken for now: that
 * waits once more than needed, and never for years.
 */
export function soberHost(host: Host, now: string): Host {
  const dayAgo = addMinutes(now, -DAY);
  const requests = host.requests
    .filter((at) => at > dayAgo)
    .map((at) => (at > now ? now : at))
    .slice(-HOST_DAY);
  const most = addMinutes(now, MOST_REST);
  const held = host.notBefore !== null && host.notBefore > most ? most : host.notBefore;
  const notBefore = held !== null && held <= now ? null : held;
  const same = notBefore === host.notBefore && requests.join() === host.requests.join();
  return same ? host : { ...host, requests, notBefore };
}
