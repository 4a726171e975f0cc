import type { SeriesState } from '../history/series-state';
import type { WatchTarget } from './watch';

/** Where a target stands, by what was confirmed; `undecided`: seen, but not twice yet, or coming and going. */
export type Standing = 'offered' | 'gone' | 'undecided' | 'never-seen';

/**
 * The series a target is about. The account must be the same; "unknown" on both sides is the same. "Any item" has
 * series of its own, which hold the sightings of all items.
 */
export function seriesFor(target: WatchTarget, states: readonly SeriesState[]): readonly SeriesState[] {
  return states.filter(
    ({ store, provider, account, item, demo }) =>
      !demo &&
      store === target.store &&
      account === target.account &&
      item === (target.item?.id ?? null) &&
      (target.provider === null || provider === target.provider),
  );
}

/** One offered is enough; gone are they only when all are, each for certain. An unknown look changes nothing. */
export function standingOf(series: readonly SeriesState[]): Standing {
  const known = series.filter(({ last }) => last.status !== 'unknown');
  if (known.length === 0) return 'never-seen';
  if (known.some(isOffered)) return 'offered';
  return known.every(isGone) ? 'gone' : 'undecided';
}

/** Seen offered, and no suspension that is not over yet. */
export function isOffered({ last, episode }: SeriesState): boolean {
  return last.status === 'offered' && episode === null;
}

export function isGone({ last, episode }: SeriesState): boolean {
  return last.status !== 'offered' && episode !== null && episode.confirmed && episode.end === null;
}
