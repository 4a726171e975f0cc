import type { Reading } from '../reading/reading';

/** A reading as it is kept: once, under an id its reader gave it, never edited. */
export interface RecordedReading {
  /** Given by the reader (UUID), so that a repeated message is the same record. */
  readonly id: string;
  /** When the page was seen, ISO 8601 in UTC. */
  readonly at: string;
  /** Sample history for a first look; never mixed with what was really seen. */
  readonly demo: boolean;
  readonly reading: Reading;
}

/** One store × provider × account marker × item-or-any, followed over time. */
export interface Series {
  readonly store: string;
  readonly provider: string;
  /** Salted hash of an account label on the page; "unknown" when none. */
  readonly account: string;
  /** An item id, or "any". */
  readonly item: string;
  readonly demo: boolean;
}

/** The series' key in storage: its parts joined by "|", demo series under a prefix of their own. */
export function seriesKey(series: Series): string {
  const parts = [series.store, series.provider, series.account, series.item].map(encodeURIComponent);
  return (series.demo ? 'demo|' : '') + parts.join('|');
}
