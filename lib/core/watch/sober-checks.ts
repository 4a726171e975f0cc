import { addMinutes } from '../time/instant';
import { CLAIM_SECONDS, MOST_AHEAD } from './bounds';
import type { Check, CheckState } from './check';
import { afterDeath } from './next-check';

/**
 * The rows as they are to be taken now: a claim whose worker died is a failed check, and what a clock that was set
 * back left in the years to come is brought back within bounds. A row in which nothing is wrong is the same object.
 */
export function soberChecks(checks: readonly Check[], now: string, luck: () => number): readonly Check[] {
  const [ahead, claim] = [addMinutes(now, MOST_AHEAD), addMinutes(now, CLAIM_SECONDS / 60)];
  return checks.map((check) => {
    const tried = check.tried !== null && check.tried > now ? now : check.tried;
    const state = bounded(check.state, now, ahead, claim);
    const sober = tried === check.tried && state === check.state ? check : { ...check, tried, state };
    return state.kind === 'claimed' && state.until <= now ? afterDeath(sober, now, luck()) : sober;
  });
}

function bounded(state: CheckState, now: string, ahead: string, claim: string): CheckState {
  switch (state.kind) {
    case 'waiting':
      return state.due > ahead ? { ...state, due: ahead } : state;
    case 'claimed':
      return state.until > claim ? { ...state, until: claim } : state;
    case 'paused':
      return state.until !== null && state.until > ahead ? { ...state, until: ahead } : state;
    case 'idle':
      if (state.since <= now && (state.notBefore ?? now) <= ahead) return state;
      return {
        kind: 'idle',
        since: state.since > now ? now : state.since,
        notBefore: state.notBefore && ahead,
      };
  }
}
