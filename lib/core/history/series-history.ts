import type { Page } from '../reading/reading';
import type { EpisodeFold } from './episodes';
import type { Said } from './said';
import type { SeenFrom } from './seen-from';
import type { Run, Span } from './span';

/** No store looked different from so many sides; a page may be anywhere. */
export const MOST_VIEWPOINTS = 6;

/**
 * From where one looked: the kind of page on its host. A store's mobile checkout lists other providers than its
 * desktop one, and neither says anything about what the other shows. Nor do looks without the user: a fetched page ran
 * no script, and parts of a page in a hidden tab may never be drawn.
 */
export function viewpointOf({ kind, url, looked }: Page): string {
  const place = `${kind}@${new URL(url).hostname}`;
  return looked ? `${place}~${looked}` : place;
}

/** All one needs to take the next reading of a series without looking at its past. */
export interface SeriesHistory {
  /** `seriesKey`; `seriesOfKey` tells its parts. */
  readonly key: string;
  /** The run that the latest reading belongs to; the next reading extends it or starts another. */
  readonly current: Run;
  /** The latest run that was not unknown; null when that is `current`, or none ever was. */
  readonly lastKnown: Run | null;
  /** The suspensions so far, `current` included. */
  readonly episodes: EpisodeFold;
  /** Viewpoints from which the provider was seen, offered or greyed, and what it offered there. */
  readonly seen: readonly SeenFrom[];
  /** What it offered on pages that name no item, by viewpoint and price. */
  readonly priced: readonly Said[];
  /** Price of the item and cheapest fee when last seen offered, as `moneyText` writes them; null when not stated. */
  readonly price: string | null;
  readonly fee: string | null;
}

/** A place in the order of readings: time first, id where two readings share a time. */
export interface Position {
  readonly at: string;
  readonly id: string;
}

/** The series of one shelf, up to a place in its readings. */
export interface ShelfHistory {
  readonly position: Position | null;
  readonly series: readonly SeriesHistory[];
  /** Viewpoints from which the shelf's payment area was seen, whoever stood in it, and when last. */
  readonly looks: readonly Look[];
}

export interface Look {
  readonly of: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

export const EMPTY_SHELF: ShelfHistory = { position: null, series: [], looks: [] };

export function comparePositions(a: Position, b: Position): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** The run a series is in, as it is stored once it is over. */
export function currentSpan({ key, current }: SeriesHistory): Span {
  return { series: key, ...current };
}

/** The latest run that told something; of a series about which nothing was ever told, the current one. */
export function lastKnownSpan({ key, current, lastKnown }: SeriesHistory): Span {
  return { series: key, ...(lastKnown ?? current) };
}
