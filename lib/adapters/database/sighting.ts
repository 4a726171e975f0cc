import { comparePositions } from '../../core/history/series-history';
import type { Position } from '../../core/history/series-history';

/** One reading in the log: when, which, and under what name its text is kept. */
export interface Sighting {
  /** Milliseconds since 1970 (UTC). */
  readonly at: number;
  /** `RecordedReading.id`. */
  readonly id: string;
  /** `ContentRow.hash` in the same shelf. */
  readonly content: string;
}

export function positionOf({ at, id }: Sighting): Position {
  return { at: new Date(at).toISOString(), id };
}

export function compareSightings(a: Sighting, b: Sighting): number {
  return a.at - b.at || comparePositions({ at: '', id: a.id }, { at: '', id: b.id });
}

/** "2026-11": months are UTC, so that they never move with the user's time zone. */
export function monthOf(at: number): string {
  return new Date(at).toISOString().slice(0, 7);
}
