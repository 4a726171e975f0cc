import { addMinutes } from '../time/instant';
import { DAY, HOST_GAP, JITTER, MOST_GONE, MOST_REFUSALS, PAGE_GAP, REFUSED_PAUSE } from './bounds';
import type { Check, CheckState, DueReason, PauseReason, Trouble } from './check';
import { dueIn, nextLook, notBefore } from './next-due';
import { inTab, wayAfterVisit } from './prove-fetch';
import type { Sight } from './sight';
import type { Outcome } from './outcome';
import type { Rhythm } from './page-rhythm';

/**
 * The row of a page after a check came to something: always with a due time, or a pause with its reason. `luck` is
 * a random number from 0 to 1. The check has to be the one that was claimed.
 */
export function nextCheck(check: Check, outcome: Outcome, rhythm: Rhythm, now: string, luck: number): Check {
  const done: Check = { ...check, slot: check.slot + 1 };
  const well = { errors: 0, refusals: 0, trouble: null };
  const ordinary = nextLook(rhythm, check, now, luck);
  switch (outcome.kind) {
    case 'looked': {
      const { sight, scripts } = outcome;
      const looked: Check = { ...done, ...well, looked: now, state: ordinary };
      if (!sight) return looked;
      return scripts ? sawByVisit(looked, sight) : { ...looked, fetched: sight };
    }
    case 'proved':
      return {
        ...done,
        ...well,
        looked: now,
        fetched: outcome.sight,
        way: { use: 'fetch', proved: now },
        state: ordinary,
      };
    case 'unproved':
    case 'doubtful':
      return {
        ...done,
        trouble: { at: now, why: 'doubtful' },
        way: inTab(now),
        state: waiting(dueIn(PAGE_GAP, check.tried, now, luck), 'confirm'),
      };
    case 'error':
      return afterError(done, outcome.why, outcome.rest, now, luck);
    case 'refused':
      return afterRefusal(done, outcome.why, outcome.rest, now, luck);
    case 'not-allowed':
      return {
        ...done,
        way: { use: 'remind' },
        state: waiting(dueIn(DAY, check.tried, now, luck), 'ordinary'),
      };
    case 'robots':
      return { ...done, state: waiting(notBefore(addMinutes(now, HOST_GAP), check.tried), 'robots') };
    case 'reminded':
      return { ...done, state: ordinary };
  }
}

/** Its worker died in the middle: the request may have been made, so it counts as one that failed. */
export function afterDeath(check: Check, now: string, luck: number): Check {
  return afterError({ ...check, slot: check.slot + 1 }, 'worker-stopped', null, now, luck);
}

function afterError(done: Check, why: Trouble, rest: number | null, now: string, luck: number): Check {
  const errors = done.errors + 1;
  const failed: Check = { ...done, errors, trouble: { at: now, why } };
  if (why === 'page-gone' && errors >= MOST_GONE && done.trouble?.why === 'page-gone')
    return { ...failed, state: paused('page-gone', now, null) };
  const minutes = Math.min(DAY, PAGE_GAP * 2 ** Math.min(errors - 1, 12));
  const [due, rested] = [dueIn(minutes, done.tried, now, luck), addMinutes(now, rest ?? 0)];
  return { ...failed, state: waiting(due > rested ? due : rested, 'error') };
}

function afterRefusal(done: Check, why: PauseReason, rest: number | null, now: string, luck: number): Check {
  const refusals = done.refusals + 1;
  const minutes = Math.max(REFUSED_PAUSE, rest ?? 0);
  const until = refusals >= MOST_REFUSALS ? null : addMinutes(now, minutes + REFUSED_PAUSE * JITTER * luck);
  return { ...done, refusals, trouble: { at: now, why }, state: paused(why, now, until) };
}

/** What a visit that ran the page's scripts saw: the measure for what fetch may claim. */
export function sawByVisit(check: Check, sight: Sight): Check {
  return { ...check, seen: sight, way: wayAfterVisit(check.way, check.fetched, sight) };
}

export function paused(why: PauseReason, since: string, until: string | null): CheckState {
  return { kind: 'paused', why, since, until };
}

function waiting(due: string, why: DueReason): CheckState {
  return { kind: 'waiting', due, why };
}
