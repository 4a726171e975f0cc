import type { SeriesState } from '../history/series-state';
import { seriesFor } from './standing';
import type { ToldRow } from './told';
import type { Watch } from './watch';
import { wishHolds } from './wish-holds';

/** `key` of the row that holds what the user knows by a watch's own wish. */
export function wishKey(watch: string): string {
  return `${watch}|wish`;
}

/** What is so when a watch is made: only what comes after it is news. */
export function baseline(watch: Watch, states: readonly SeriesState[]): ToldRow {
  const holds = wishHolds(watch, states);
  return {
    key: wishKey(watch.id),
    of: watch.id,
    holds,
    otherwise: holds === false ? lastSeen(watch, states) : null,
    upTo: null,
    at: null,
    last: null,
    pending: null,
    waits: null,
  };
}

/** When the series of the watch were last seen in a known state; null when they never were. */
export function lastSeen({ target }: Pick<Watch, 'target'>, states: readonly SeriesState[]): string | null {
  const seen = seriesFor(target, states).flatMap(({ last }) => (last.status === 'unknown' ? [] : [last.to]));
  return seen.toSorted().at(-1) ?? null;
}
