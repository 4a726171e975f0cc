import type { Check, Host, Task } from './check';
import { hostFreeAt } from './host-manners';
import { ROBOTS_AGAIN, robotsStep } from './robots-record';
import { taskFor } from './task-for';
import { addMinutes } from '../time/instant';
import { ROBOTS_AGE } from './bounds';
import { paused } from './next-check';
import { notBefore } from './next-due';

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
  const free = new Map(hosts.map((host) => [host.host, hostFreeAt(host, now)]));
  const queue = checks.map((check) => bar(check, byHost.get(check.host), now, barred));
  let first: Turn | null = null;
  for (const check of queue) {
    const ready = readyAt(check, free.get(check.host) ?? now, now);
    if (ready === null) continue;
    const turn: Turn = { check, ready, due: dueOf(check) ?? now };
    if (first === null || isBefore(turn, first)) first = turn;
  }
  if (!first) return none('not-due', null);
  if (!online || saving || locked) return none('device', later(first.ready, addMinutes(now, DEVICE_AGAIN)));
  if (first.ready > now) return none('not-due', first.ready);
  const { check } = first;
  const task = needsRobots(check, byHost.get(check.host), now) ? 'robots' : taskFor(check, now);
  return { pick: { kind: 'check', check, task }, barred };
}

/** When the check can be done: `now` for all that could be done at once, null when it is not to be done. */
function readyAt(check: Check, hostFree: string, now: string): string | null {
  const due = dueOf(check);
  if (due === null) return null;
  // Whatever the due time rests on, the half hour since the last time holds: the user may have been there meanwhile.
  return later(notBefore(due, check.tried), later(check.way.use === 'remind' ? now : hostFree, now));
}

function dueOf({ state }: Check): string | null {
  if (state.kind === 'waiting') return state.due;
  return state.kind === 'paused' ? state.until : null;
}

function bar(check: Check, host: Host | undefined, now: string, barred: Check[]): Check {
  const due = dueOf(check);
  if (due === null || due > now || check.way.use === 'remind') return check;
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
  return check.way.use !== 'remind' && robotsStep(robotsOf(check, host), check.page, now) === 'ask';
}

function robotsOf({ page }: Check, host: Host | undefined) {
  const { origin } = new URL(page);
  return host?.robots.find((record) => record.origin === origin) ?? null;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

interface Turn {
  readonly check: Check;
  readonly ready: string;
  readonly due: string;
}

/** Whose turn it is: first by when it can be done, then by how long it has waited. */
function isBefore(a: Turn, b: Turn): boolean {
  if (a.ready !== b.ready) return a.ready < b.ready;
  return a.due === b.due ? a.check.page < b.check.page : a.due < b.due;
}
