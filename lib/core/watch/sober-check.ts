import { addMinutes } from '../time/instant';
import { CLAIM_SECONDS, MOST_AHEAD } from './bounds';
import type { Check, CheckState } from './check';
import { afterDeath } from './next-check';

/**
 * The row as it is to be taken now: a claim whose worker died is a failed check, and what a clock that was set back
 * left in the years to come is brought back within bounds.
 */
export function soberCheck(check: Check, now: string, luck: number): Check {
  const tried = check.tried !== null && check.tried > now ? now : check.tried;
  const sober: Check = { ...check, tried, state: bounded(check.state, now) };
  const { state } = sober;
  return state.kind === 'claimed' && state.until <= now ? afterDeath(sober, now, luck) : sober;
}

function bounded(state: CheckState, now: string): CheckState {
  switch (state.kind) {
    case 'waiting':
      return { ...state, due: least(state.due, addMinutes(now, MOST_AHEAD)) };
    case 'claimed':
      return { ...state, until: least(state.until, addMinutes(now, CLAIM_SECONDS / 60)) };
    case 'paused':
      return state.until === null
        ? state
        : { ...state, until: least(state.until, addMinutes(now, MOST_AHEAD)) };
    case 'idle':
      return {
        kind: 'idle',
        since: least(state.since, now),
        notBefore: state.notBefore && least(state.notBefore, addMinutes(now, MOST_AHEAD)),
      };
  }
}

function least(a: string, b: string): string {
  return a < b ? a : b;
}
