import type { RecordedReading } from '../core/history/record';
import type { Episode, Span } from '../core/history/span';
import type { Reading, Status } from '../core/reading/reading';

/** What the use cases need from outside. Adapters implement these; use cases never see an adapter. */

/** State of one series for lists: its last span, and the suspension it is in, if any. */
export interface SeriesState {
  readonly key: string;
  readonly store: string;
  readonly provider: string;
  readonly label: string;
  readonly status: Status;
  /** Last span that was not unknown. */
  readonly last: Span;
  readonly episode: Episode | null;
  readonly demo: boolean;
}

export type AppendResult = 'added' | 'already-there';

/** The database, as its single writer sees it. Every method is one transaction. */
export interface HistoryStore {
  /** Appends once by id and updates the derived spans in the same transaction. */
  append(reading: RecordedReading): Promise<AppendResult>;
  appendMany(readings: readonly RecordedReading[]): Promise<number>;
  removeDemo(): Promise<number>;
  /** States of the store's real (not demo) series. */
  seriesOf(store: string): Promise<readonly SeriesState[]>;
}

/** What a tab shows now; lives as long as the browser session. */
export interface TabView {
  readonly id: string;
  readonly at: string;
  readonly reading: Reading;
  /** The page has come to rest; later readings are possible, but none is being waited for. */
  readonly settled: boolean;
}

export interface TabViews {
  set(tab: number, view: TabView): Promise<void>;
  get(tab: number): Promise<TabView | null>;
  clear(tab: number): Promise<void>;
}

export interface Badge {
  show(tab: number, status: Status | 'none'): Promise<void>;
}

export interface Clock {
  /** ISO 8601 in UTC. */
  now(): string;
}
