import type { Check, Host, Task } from './check';
import { hostFreeAt, newHost } from './host-manners';
import { ROBOTS_AGAIN, robotsStep } from './robots-record';
import { taskFor } from './task-for';
import { addMinutes } from '../time/instant';
import { ROBOTS_AGE } from './bounds';
import { paused } from './next-check';

/** May unattended requests be made now? */
export interface Conditions {
  readonly online: boolean;
  readonly saving: boolean;
  readonly locked: boolean;
}

export type Pick =
  | { readonly kind: 'check'; readonly check: Check; readonly task: Task }
  /** Nothing to do before `until`; null: nothing at all. */
  | { readonly kind: 'wait'; readonly until: string | null; readonly because: 'device' | 'busy' | 'not-due' };

export interface Queue {
  readonly checks: readonly Check[];
  readonly hosts: readonly Host[];
}

/** The device is asked again after so many minutes, though it tells when it changes. */
const DEVICE_AGAIN = 15;

/**
 * The check to do now, of a sober queue: the one that has waited longest among those whose host is free. One at a
 * time, and none while the device is offline, saving its battery or locked. Pages that robots.txt forbids come back
 * as `barred`, to be written.
 */
export function pickDue(
  { checks, hosts }: Queue,
  now: string,
  { online, saving, locked }: Conditions,
): { readonly pick: Pick; readonly barred: readonly Check[] } {
  const none = (because: 'device' | 'busy' | 'not-due', until: string | null) => ({
    pick: { kind: 'wait', until, because } as const,
    barred,
  });
  const barred: Check[] = [];
  const busy = checks.find(({ state }) => state.kind === 'claimed');
  if (busy?.state.kind === 'claimed') return none('busy', busy.state.until);
  const byHost = new Map(hosts.map((host) => [host.host, host]));
  const queue = checks.map((check) => bar(check, byHost.get(check.host), now, barred));
  const next = queue
    .flatMap((check) => {
      const ready = readyAt(check, byHost.get(check.host), now);
      return ready === null ? [] : [{ check, ready, due: dueOf(check) ?? now }];
    })
    .toSorted(
      (a, b) => compare(a.ready, b.ready) || compare(a.due, b.due) || compare(a.check.page, b.check.page),
    );
  const [first] = next;
  if (!first) return none('not-due', null);
  if (!online || saving || locked) return none('device', later(first.ready, addMinutes(now, DEVICE_AGAIN)));
  if (first.ready > now) return none('not-due', first.ready);
  const { check } = first;
  const task = needsRobots(check, byHost.get(check.host), now) ? 'robots' : taskFor(check, now);
  return { pick: { kind: 'check', check, task }, barred };
}

/** When the check can be done; `now` for all that could be done at once, null when it is not to be done. */
function readyAt(check: Check, host: Host | undefined, now: string): string | null {
  const due = dueOf(check);
  if (due === null) return null;
  const free = taskFor(check, now) === 'remind' ? now : hostFreeAt(host ?? newHost(check.host), now);
  return later(later(due, free), now);
}

function dueOf({ state }: Check): string | null {
  if (state.kind === 'waiting') return state.due;
  return state.kind === 'paused' ? state.until : null;
}

function bar(check: Check, host: Host | undefined, now: string, barred: Check[]): Check {
  const due = dueOf(check);
  if (due === null || due > now || taskFor(check, now) === 'remind') return check;
  const record = robotsOf(check, host);
  const step = robotsStep(record, check.page, now);
  if (!record || step === 'ask' || step === 'allowed') return check;
  const [why, age] =
    step === 'forbidden'
      ? (['robots-forbid', ROBOTS_AGE] as const)
      : (['robots-unreachable', ROBOTS_AGAIN] as const);
  const asked = addMinutes(record.asked, record.silentSince === null ? age : ROBOTS_AGAIN);
  const stopped: Check = { ...check, state: paused(why, now, later(asked, addMinutes(now, 1))) };
  barred.push(stopped);
  return stopped;
}

function needsRobots(check: Check, host: Host | undefined, now: string): boolean {
  return taskFor(check, now) !== 'remind' && robotsStep(robotsOf(check, host), check.page, now) === 'ask';
}

function robotsOf({ page }: Check, host: Host | undefined) {
  const { origin } = new URL(page);
  return host?.robots.find((record) => record.origin === origin) ?? null;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
