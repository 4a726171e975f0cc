import type { Change } from '../../core/history/change';
import type { RecordedReading } from '../../core/history/record';
import type { ShelfHistory } from '../../core/history/series-history';
import type { Span } from '../../core/history/span';
import type { LogPack } from './log-pack';
import type { Pack } from './pack-codec';

/** What waits to be taken into the log: readings of before the log was packed, or held back while nothing may be written. */
export type InboxRow = RecordedReading;

interface Shelf {
  /** `shelfKey`. */
  readonly key: string;
  readonly store: string;
  readonly account: string;
  readonly demo: boolean;
  readonly history: ShelfHistory;
  /** How many readings it has. */
  readonly readings: number;
  /** Where the history stood before the first reading of the tail. */
  readonly before: ShelfHistory;
  /** Number of the tail that `before` belongs to; of an older tail, the item was not seen since: then `history` is it. */
  readonly window: number;
}

/** Store × account over all items: the one whose sightings are the log. Indexed by `anyOf`, which items lack. */
export interface AnyShelfRow extends Shelf {
  readonly item: null;
  /** The store, again. */
  readonly anyOf: string;
  /** The newest sightings, not yet in the log. */
  readonly tail: Pack;
}

/** One item of a store, followed beside its any-shelf. Indexed by `[itemOf+at]`. */
export interface ItemShelfRow extends Shelf {
  readonly item: string;
  /** As last named on a page. */
  readonly name: string | null;
  /** The store, again. */
  readonly itemOf: string;
  /** Latest reading, ISO 8601 in UTC. */
  readonly at: string;
}

export type ShelfRow = AnyShelfRow | ItemShelfRow;

/** Sightings of one any-shelf in one month (UTC); each part but the last of a month is full. */
export interface LogRow extends LogPack {
  readonly shelf: string;
  readonly month: string;
  readonly part: number;
}

/** What a page showed, once for all sightings of the same. */
export interface ContentRow {
  readonly shelf: string;
  readonly hash: string;
  /** Canonical JSON of the `KeptReading`, deflated (content-text.ts). */
  readonly text: Uint8Array;
}

/** A place in the log at which something came to an end or changed. */
export interface Ended {
  readonly span: Span;
  /** The reading that ended the span. */
  readonly at: string;
  readonly id: string;
}

/** What is over in one shelf: by the month (UTC) of the reading that ended or changed it. */
export interface Past {
  readonly ended: readonly Ended[];
  readonly changes: readonly Change[];
}

/** `Past` as stored (past-codec.ts). `anyMonth` only on any-shelves: the index of what the strips read. */
export interface PastRow {
  readonly shelf: string;
  readonly month: string;
  readonly anyMonth?: string;
  /** Texts that the columns of spans name by number. */
  readonly series: readonly string[];
  readonly labels: readonly string[];
  readonly reasons: readonly string[];
  readonly announced: readonly string[];
  readonly numbers: Uint32Array;
  readonly times: Float64Array;
  readonly ids: Uint8Array;
  readonly changes: readonly Change[];
}

/** One UTC day: for each any-shelf its readings by status, and its changes, `DAY_COLUMNS` numbers each. */
export interface DayRow {
  readonly day: string;
  readonly shelves: readonly string[];
  readonly counts: Uint32Array;
}

/** A row that cannot be read any more, kept as it was. */
export interface QuarantinedRow {
  readonly id?: number;
  readonly table: string;
  readonly key: unknown;
  readonly row: unknown;
}

/** A fact about the database itself; `id`: 16 hex digits that no other database has. */
export interface MetaRow {
  readonly key: string;
  readonly value: unknown;
}
