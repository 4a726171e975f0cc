import { addMinutes } from '../time/instant';
import { MISSED, SPREAD_EACH, SPREAD_MOST } from './bounds';
import type { Check } from './check';

/**
 * After a sleep all missed checks are due at once. They are dealt out over some time, in no order, once each: one
 * that is missed again keeps its place. Returns the rows that change; `luck` gives a random number from 0 to 1.
 */
export function spreadMissed(checks: readonly Check[], now: string, luck: () => number): readonly Check[] {
  const late = addMinutes(now, -MISSED);
  const missed = checks.filter(
    ({ state }) => state.kind === 'waiting' && state.why !== 'spread' && state.due < late,
  );
  if (missed.length < 2) return [];
  const over = Math.min(SPREAD_MOST, missed.length * SPREAD_EACH);
  return missed.map((check) => ({
    ...check,
    state: { kind: 'waiting', due: addMinutes(now, luck() * over), why: 'spread' },
  }));
}
