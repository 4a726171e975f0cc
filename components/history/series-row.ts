import type { SeriesState } from '@/lib/core/history/series-state';
import type { StripHistory } from '../charts/strip-layout';

/** A series with its history in the time shown. */
export interface SeriesRow {
  readonly state: SeriesState;
  /** Null while it is being read. */
  readonly history: StripHistory | null;
}
