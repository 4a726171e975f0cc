import type { SeriesState } from '../../app/ports';
import type { SeriesRow } from './rows';

/** A row of the current-state table as lists show it. */
export function seriesState({
  key,
  store,
  provider,
  account,
  item,
  demo,
  current,
  lastKnown,
  episode,
}: SeriesRow): SeriesState {
  return {
    key,
    store,
    provider,
    account,
    item,
    label: lastKnown.label,
    status: current.status,
    looked: current.to,
    last: lastKnown,
    episode,
    price: null,
    fee: null,
    demo,
  };
}
