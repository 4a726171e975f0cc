import { addMinutes, minutesBetween } from '../time/instant';
import { DAY } from './bounds';
import type { Check, CheckState } from './check';
import type { LiveWatches } from './live-watches';
import { notBefore } from './next-due';

/** The first look at a page comes within this many minutes of the wish. */
const FIRST_WITHIN = 10;

/**
 * The queue as the watches want it: one row for each page that a live watch or notice asks for. A page nobody asks
 * for any more keeps its row for a day, so that asking anew does not forget when it was last tried.
 */
export function planPages(
  { watches, notices }: LiveWatches,
  checks: readonly Check[],
  now: string,
  luck: () => number,
): { readonly put: readonly Check[]; readonly drop: readonly string[] } {
  const wanted = new Map<string, Check['of']>();
  for (const { off, url } of notices) if (!off) wanted.set(url, 'notice');
  for (const { off, recheck } of watches) if (!off && recheck) wanted.set(recheck.url, 'recheck');
  const there = new Map(checks.map((check) => [check.page, check]));
  const first = (tried: string | null, least: string | null): CheckState => {
    const due = notBefore(addMinutes(now, luck() * FIRST_WITHIN), tried);
    return { kind: 'waiting', due: least !== null && least > due ? least : due, why: 'first' };
  };

  const put: Check[] = [];
  for (const [page, of] of wanted) {
    const check = there.get(page);
    if (!check) put.push({ ...NEW_CHECK, page, host: new URL(page).hostname, of, state: first(null, null) });
    else if (check.state.kind === 'idle')
      put.push({ ...check, of, state: first(check.tried, check.state.notBefore) });
    else if (check.of !== of) put.push({ ...check, of });
  }
  const unwanted = checks.filter(({ page }) => !wanted.has(page));
  for (const check of unwanted)
    if (check.state.kind !== 'idle' && check.state.kind !== 'claimed')
      put.push({ ...check, state: { kind: 'idle', since: now, notBefore: restOf(check.state) } });
  const drop = unwanted.filter(
    ({ state }) =>
      state.kind === 'idle' &&
      minutesBetween(state.since, now) > DAY &&
      (state.notBefore === null || state.notBefore <= now),
  );
  return { put, drop: drop.map(({ page }) => page) };
}

/** What still holds when a page is asked for anew: a pause, also one for good for a day, and the wait after an error. */
function restOf(state: CheckState): string | null {
  if (state.kind === 'paused') return state.until ?? addMinutes(state.since, DAY);
  return state.kind === 'waiting' && state.why === 'error' ? state.due : null;
}

const NEW_CHECK = {
  slot: 0,
  tried: null,
  looked: null,
  trouble: null,
  errors: 0,
  refusals: 0,
  way: { use: 'unproved' },
  seen: null,
  fetched: null,
} as const;
