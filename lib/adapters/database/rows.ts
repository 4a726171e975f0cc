import type { RecordedReading } from '../../core/history/record';
import type { SeriesHistory } from '../../core/history/series-history';
import type { Span } from '../../core/history/span';

/** A reading as stored: the record itself under its shelf. `at` is repeated in no index but [shelf+at]. */
export interface ReadingRow extends RecordedReading {
  readonly shelf: string;
}

/** Primary key [series+from+firstReading]: two runs can begin at the same time, never with the same reading. */
export type SpanRow = Span;

/** Current state: one row a series, so that an overview reads as many rows as it shows. */
export interface SeriesRow extends SeriesHistory {
  readonly shelf: string;
}

/** The record without its place in storage. */
export function recordOf({ id, at, demo, account, reading }: ReadingRow): RecordedReading {
  return { id, at, demo, account, reading };
}

/** A fact about the database itself; `id`: 16 hex digits that no other database has. */
export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}
