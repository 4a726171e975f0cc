import { shelfOf } from './record';
import type { RecordedReading } from './record';
import { extendSpans } from './extend-spans';
import { comparePositions, EMPTY_SHELF } from './series-history';
import type { ShelfHistory } from './series-history';
import type { Span } from './span';

export interface DerivedShelf {
  readonly history: ShelfHistory;
  /** By series, then in order of time. */
  readonly spans: readonly Span[];
}

/** A shelf from all its readings, in any order; a repeated id counts once. */
export function deriveShelf(readings: readonly RecordedReading[]): DerivedShelf {
  const once = new Map(readings.map((record) => [record.id, record]));
  let history = EMPTY_SHELF;
  const bySeries = new Map<string, Map<string, Span>>();
  for (const record of [...once.values()].toSorted(comparePositions)) {
    const next = extendSpans(history, record);
    if (!next) continue;
    history = next.history;
    for (const span of next.spans) {
      const spans = bySeries.get(span.series) ?? new Map<string, Span>();
      bySeries.set(span.series, spans.set(span.firstReading, span));
    }
  }
  return { history, spans: [...bySeries.values()].flatMap((spans) => [...spans.values()]) };
}

/** All runs in these readings, whatever stores they are of, ordered by series and time. */
export function deriveSpans(readings: readonly RecordedReading[]): Span[] {
  return [...groupByShelf(readings).values()]
    .flatMap((shelf) => deriveShelf(shelf).spans)
    .toSorted((a, b) => (a.series < b.series ? -1 : a.series > b.series ? 1 : 0));
}

/** Readings by shelf, in the order given. */
export function groupByShelf(readings: readonly RecordedReading[]): Map<string, RecordedReading[]> {
  const shelves = new Map<string, RecordedReading[]>();
  for (const record of readings) {
    const shelf = shelfOf(record);
    const before = shelves.get(shelf);
    if (before) before.push(record);
    else shelves.set(shelf, [record]);
  }
  return shelves;
}
