import type { RecordedReading } from '../history/record';
import type { LocalRuleRecord } from '../reading/local/live-rules';
import type { WatchRecord } from '../watch/watch';

/** The history as a file: what docs/HISTORY-FORMAT.md describes, in the words of the code. */
export const ARCHIVE = { name: 'history', version: 1 } as const;

/** Bounds of a file, far above what the product writes. Characters, except `records`. */
export const ARCHIVE_LIMITS = { line: 1_000_000, depth: 16, records: 5_000_000, block: 4_000_000 } as const;

/**
 * A deletion the user asked for: everything of `store` (null: of every store) seen up to `until`. It stays when what
 * it deleted is gone, so that an older file does not silently bring it back. Times are ISO 8601 in UTC.
 */
export interface Deletion {
  /** 16 hex digits. */
  readonly id: string;
  readonly at: string;
  readonly store: string | null;
  readonly until: string;
  /** When it was undone; null while it holds. */
  readonly undone: string | null;
}

/** One thing a file holds, with the line it stands on (from 1). */
export type ArchiveRecord =
  | { readonly kind: 'deletion'; readonly line: number; readonly value: Deletion }
  | { readonly kind: 'watch'; readonly line: number; readonly value: WatchRecord }
  | { readonly kind: 'rule'; readonly line: number; readonly value: LocalRuleRecord }
  | { readonly kind: 'reading'; readonly line: number; readonly value: RecordedReading };

export type ArchiveKind = ArchiveRecord['kind'];

/** How many of each a file holds; its last line says so, which proves that nothing was cut off. */
export type ArchiveCounts = Readonly<Record<ArchiveKind, number>>;

export const NO_COUNTS: ArchiveCounts = { deletion: 0, watch: 0, rule: 0, reading: 0 };

/** Why a line, or a whole file, is not taken in. */
export type ArchiveProblemKind =
  /** The first line is not that of such a file; or of a version written by a later release. */
  | 'not-ours'
  | 'newer'
  /** The line is not JSON, or not the one that must stand here. */
  | 'not-json'
  | 'out-of-place'
  | 'too-long'
  | 'too-deep'
  | 'too-many'
  | 'too-large'
  /** A name that means something to the language itself ("__proto__"). */
  | 'bad-key'
  /** A value is missing, unknown or out of its bounds: `at` names it. */
  | 'bad-value'
  | 'future'
  /** An id for the second time in this file. */
  | 'twice'
  /** A sighting of a text that its block does not hold. */
  | 'no-text'
  /** The file ends before its last line, or goes on after it. */
  | 'cut-off'
  | 'goes-on'
  /** What the last line says of the file is not so: it was damaged or edited. */
  | 'miscounted'
  | 'damaged';

export interface ArchiveProblem {
  readonly line: number;
  readonly kind: ArchiveProblemKind;
  /** Which value, as a path ("page.url"), or the id in question; empty where there is nothing to name. */
  readonly at: string;
}
