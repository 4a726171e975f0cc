import type { SeriesState } from '@/lib/core/history/series-state';
import type { Status } from '@/lib/core/reading/reading';

/** Which series are shown; null leaves a question open. */
export interface HistoryFilter {
  readonly provider: string | null;
  /** `gone`: in a suspension that lasts, whatever the last look could tell. */
  readonly status: StatusFilter | null;
  readonly account: string | null;
  /** An item's id; null: the series over all items. */
  readonly item: string | null;
}

export const STATUS_FILTERS = ['gone', 'offered', 'disabled', 'absent', 'unknown'] as const;
export type StatusFilter = 'gone' | Status;

export const NO_FILTER: HistoryFilter = { provider: null, status: null, account: null, item: null };

export function filterSeries(series: readonly SeriesState[], filter: HistoryFilter): readonly SeriesState[] {
  const { provider, status, account, item } = filter;
  return series.filter(
    (one) =>
      one.item === item &&
      (provider === null || one.provider === provider) &&
      (account === null || one.account === account) &&
      (status === null || (status === 'gone' ? one.episode !== null : one.status === status)),
  );
}
