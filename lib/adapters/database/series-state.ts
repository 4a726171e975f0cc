import type { SeriesState } from '../../app/ports';
import type { SeriesRow } from './rows';

/** A row of the current-state table as lists show it. */
export function seriesState({
  key,
  store,
  provider,
  demo,
  current,
  lastKnown,
  episode,
}: SeriesRow): SeriesState {
  return {
    key,
    store,
    provider,
    label: lastKnown.label,
    status: current.status,
    last: lastKnown,
    episode,
    demo,
  };
}
