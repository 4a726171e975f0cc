import type { Deletion } from '../../core/archive/archive';
import type { RecordedReading } from '../../core/history/record';
import type { LocalRuleRecord } from '../../core/reading/local/live-rules';
import type { WatchRecord } from '../../core/watch/watch';

/** How much a history holds. Sample readings are not counted: they can be made again. */
export interface Counts {
  readonly readings: number;
  /** Records in the log of the user's own rules, and in the log of watches. */
  readonly rules: number;
  readonly watches: number;
}

/** What is known of the history outside of its database, so that a loss of the database can be seen. */
export interface Sentinel {
  /** The database's own id, 16 hex digits. */
  readonly database: string;
  readonly counts: Counts;
  /** Time of the latest reading known of; ISO 8601 in UTC, as all times here. */
  readonly lastAt: string | null;
  /** Version of the schema, and when this was written. */
  readonly schema: number;
  readonly at: string;
  /** A step that may leave fewer behind, written down before it is taken and taken away after it. */
  readonly intent: Intent | null;
}

/** `least`: with fewer than these after the step, something else took them. `missing`: what was missing before it. */
export interface Intent {
  readonly least: Counts;
  readonly missing: Counts;
  readonly at: string;
}

/** The database as it lies there, looked at without creating, upgrading or writing anything. */
export type Look =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'there';
      /** Null in a database that was never given one. */
      readonly id: string | null;
      readonly counts: Counts;
      readonly schema: number;
    }
  /** `error` is the browser's name for it ("UnknownError"). */
  | { readonly kind: 'failed'; readonly error: string };

/**
 * `empty`: nothing is there where the sentinel knows of something; `shrunk`: less than it knows; `another`: a database
 * of another id; `unopenable`; `newer`: written by a later release than this one.
 */
export type Verdict = 'fine' | 'empty' | 'shrunk' | 'another' | 'unopenable' | 'newer';

/** What a user can decide on. `keep`: what is there is the history from now on; `again`: look once more. */
export type Decision =
  | { readonly kind: 'again' | 'keep' | 'afresh' }
  /** `snapshot`: a name among those listed. */
  | { readonly kind: 'restore'; readonly snapshot: string };

/** How the history stands. Kept outside of the database, where every surface sees it. */
export interface GuardState {
  readonly verdict: Verdict;
  /** What was expected and what was found; null where nothing is known. */
  readonly expected: { readonly counts: Counts; readonly lastAt: string | null } | null;
  readonly found: Counts | null;
  readonly error: string | null;
  /** Since when it stands like this. */
  readonly since: string;
  /** A decision being carried out, the id its new database gets, and how many readings it has brought back. */
  readonly doing: { readonly decision: Decision; readonly id: string; readonly done: number } | null;
}

/** Readings that came while nothing may be written, oldest first. `dropped`: those there was no room for. */
export interface Held {
  readonly readings: readonly RecordedReading[];
  readonly dropped: number;
}

/** What the user should know although the history can be used. One of a kind at a time. */
export interface GuardNotes {
  /** The disk is full: readings are not being kept. */
  readonly full?: { readonly at: string };
  readonly snapshotFailed?: { readonly at: string; readonly error: string };
  /** Records that cannot be read any more, put aside, by the store they were of. */
  readonly damaged?: { readonly at: string; readonly count: number; readonly stores: readonly string[] };
  /** Stores whose lists did not agree with their readings and were derived again. */
  readonly mended?: { readonly at: string; readonly stores: readonly string[] };
}

/** A value outside of the database. */
export interface Kept<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
}

/** The database as a whole. */
export interface GuardedDatabase {
  /** Newest version of the schema that this release knows. */
  readonly schema: number;
  look(): Promise<Look>;
  /** Opens it, creating or upgrading it; gives it this id if it has none. Returns the id it has. */
  identify(id: string): Promise<string>;
  /** Puts an empty one in its place. Throws when the browser allows neither to delete it nor another place. */
  startAfresh(): Promise<void>;
}

export type SnapshotReason = 'weekly' | 'upgrade' | 'deletion' | 'import';

export interface SnapshotInfo {
  readonly name: string;
  readonly at: string;
  readonly why: SnapshotReason;
  readonly readings: number;
}

/** Copies of the whole history in a place of their own. One is there whole or not at all. */
export interface Snapshots {
  list(): Promise<readonly SnapshotInfo[]>;
  /** Writes a copy of what the database holds, whichever version it is of, and reads it back. */
  take(why: SnapshotReason, at: string): Promise<SnapshotInfo>;
  remove(name: string): Promise<void>;
  /** Throws when it is damaged or gone. */
  check(name: string): Promise<void>;
  /** Hands over what is in it, a part at a time. */
  restore(name: string, takeIn: (part: SnapshotPart) => Promise<void>): Promise<void>;
}

/** Some of what a snapshot holds. Everything in it has an id, and is taken in once however often it comes. */
export interface SnapshotPart {
  readonly readings: readonly RecordedReading[];
  readonly rules: readonly LocalRuleRecord[];
  readonly watches: readonly WatchRecord[];
  readonly deletions: readonly Deletion[];
}

/** Records that cannot be read, put aside. */
export interface Damaged {
  readonly count: number;
  readonly stores: readonly string[];
}

/** What the weekly check looks into. */
export interface Inspector {
  /** Puts records that cannot be read aside, and derives again what they were part of. Returns how many. */
  setAsideDamaged(): Promise<number>;
  /** All that lie aside. */
  damaged(): Promise<Damaged>;
  /** Stores and accounts, by the key of their shelf, in order; and the store of one. */
  shelves(): Promise<readonly string[]>;
  /** Derives one again and compares; false when it had to be mended. */
  isSound(shelf: string): Promise<boolean>;
}

/** How far the weekly check has come. */
export interface SelfCheck {
  /** When it began; null before the first one. */
  readonly at: string | null;
  /** The shelf it has come to; null when it is over. */
  readonly after: string | null;
  /** Damaged records the user has been told of. */
  readonly told: number;
}
