import type { RecordedReading } from '../history/record';
import type { Check } from './check';
import { nextLook, notBefore } from './next-due';
import { sawByVisit } from './next-check';
import type { Rhythm } from './page-rhythm';
import { publicPage } from './recheck-address';
import { sightOf } from './sight';

export interface Visit {
  /** Account markers of the watches that ask for the page. */
  readonly accounts: readonly string[];
  readonly rhythm: Rhythm;
  readonly now: string;
  readonly luck: number;
}

/**
 * The row of a page after somebody had it open; null when it was another page. A visit that counts is as good as a
 * check: it puts the next one off, and ends errors, and pauses that a refusal began. A visit that told nothing only
 * keeps the half hour. While a look of ours is at it, the visit is that look. With `visit` null: only whether it is
 * the page.
 */
export function answerByVisit(
  check: Check,
  record: RecordedReading,
  url: string,
  visit: Visit | null,
): Check | null {
  if (check.of !== 'recheck' || check.state.kind === 'idle' || publicPage(url) !== check.page) return null;
  if (visit === null) return check;
  const { accounts, rhythm, now, luck } = visit;
  const counts = record.reading.status !== 'unknown' && accounts.includes(record.account);
  const seen = counts ? sawByVisit(check, sightOf(record)) : check;
  const tried = check.tried !== null && check.tried > now ? check.tried : now;
  if (check.state.kind === 'claimed') return { ...seen, tried };
  if (!counts) {
    const { state } = check;
    return {
      ...seen,
      tried,
      state: state.kind === 'waiting' ? { ...state, due: notBefore(state.due, tried) } : state,
    };
  }
  const isBarred = check.state.kind === 'paused' && check.state.why.startsWith('robots-');
  return {
    ...seen,
    tried,
    looked: now,
    errors: 0,
    refusals: 0,
    trouble: null,
    state: isBarred ? check.state : nextLook(rhythm, { tried }, now, luck),
  };
}
