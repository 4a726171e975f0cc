import type { SeriesState } from '@/lib/core/history/series-state';
import type { Check } from '@/lib/core/watch/check';
import { seriesFor, standingOf } from '@/lib/core/watch/standing';
import type { Standing } from '@/lib/core/watch/standing';
import type { ToldRow } from '@/lib/core/watch/told';
import type { Watch } from '@/lib/core/watch/watch';

/** A watch with how things stand for it. */
export interface WatchEntry {
  readonly watch: Watch;
  readonly standing: Standing;
  /** The series it is about, the latest looked at first. */
  readonly series: readonly SeriesState[];
  /** Its page in the queue of re-checks; null where it asks for none. */
  readonly check: Check | null;
  /** The last thing it told, or null. */
  readonly told: ToldRow | null;
}

export function watchEntry(
  watch: Watch,
  states: readonly SeriesState[],
  checks: readonly Check[],
  told: readonly ToldRow[],
): WatchEntry {
  const series = seriesFor(watch.target, states).toSorted((a, b) => b.looked.localeCompare(a.looked));
  const own = told.filter(({ of, at, last }) => of === watch.id && at !== null && last !== null);
  return {
    watch,
    standing: standingOf(series),
    series,
    check: checks.find(({ page }) => page === watch.recheck?.url) ?? null,
    told: own.toSorted((a, b) => (b.at ?? '').localeCompare(a.at ?? ''))[0] ?? null,
  };
}
