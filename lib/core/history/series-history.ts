import type { Page } from '../reading/reading';
import type { EpisodeFold } from './episodes';
import type { Span } from './span';

/** Viewpoints from which a provider was seen, offered or greyed, and since when (ISO 8601, UTC). */
export type SeenOn = Readonly<Record<string, string>>;

/**
 * From where one looked: the kind of page on its host. A store's mobile checkout lists other providers than its
 * desktop one, and neither says anything about what the other shows.
 */
export function viewpointOf({ kind, url }: Page): string {
  return `${kind}@${new URL(url).hostname}`;
}

/** All one needs to take the next reading of a series without looking at its past. */
export interface SeriesHistory {
  /** `seriesKey`. */
  readonly key: string;
  readonly store: string;
  readonly provider: string;
  readonly account: string;
  readonly item: string | null;
  readonly demo: boolean;
  readonly seenOn: SeenOn;
  /** The run that the latest reading belongs to; the next reading extends it or starts another. */
  readonly current: Span;
  /** The latest run that was not unknown. */
  readonly lastKnown: Span;
  /** The suspensions so far, `current` included. */
  readonly episodes: EpisodeFold;
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
}

export const EMPTY_SHELF: ShelfHistory = { position: null, series: [] };

export function comparePositions(a: Position, b: Position): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
