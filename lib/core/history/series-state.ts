import type { Money } from '../money/amount';
import type { Status } from '../reading/reading';
import { openEpisode } from './episodes';
import { moneyOf } from './money-text';
import { seriesOfKey } from './record';
import { lastKnownSpan } from './series-history';
import type { SeriesHistory } from './series-history';
import type { Episode, Span } from './span';

/** How one series stands, for lists, badges and watches. */
export interface SeriesState {
  readonly key: string;
  readonly store: string;
  readonly provider: string;
  readonly account: string;
  /** Null for any item. */
  readonly item: string | null;
  readonly label: string;
  /** At the latest look, which may have told nothing. */
  readonly status: Status;
  readonly looked: string;
  /** Last span that was not unknown. */
  readonly last: Span;
  /** The suspension it is in, or null. */
  readonly episode: Episode | null;
  /** When last seen offered: the item's price, and what the cheapest plan cost over it. Null when not stated. */
  readonly price: Money | null;
  readonly fee: Money | null;
  readonly demo: boolean;
}

/** A series' history as lists show it. */
export function seriesStateOf(history: SeriesHistory): SeriesState {
  const { key, current, episodes, price, fee } = history;
  const last = lastKnownSpan(history);
  return {
    key,
    ...seriesOfKey(key),
    label: last.label,
    status: current.status,
    looked: current.to,
    last,
    episode: openEpisode(episodes, key),
    price: price === null ? null : moneyOf(price),
    fee: fee === null ? null : moneyOf(fee),
  };
}
