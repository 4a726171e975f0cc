import type { ImportJob } from '../../../app/ports/archive';
import type { Deletion } from '../../../core/archive/archive';
import type { AnyShelfRow, ContentRow, LogRow } from '../rows';

/** A deletion, and what it took away as long as that can be brought back. */
export interface TrashRow extends Deletion {
  readonly readings?: number;
  readonly kept?: Trashed | null;
}

/** The rows of any-shelves, their log and texts: all the rest is derived from them. */
export interface Trashed {
  readonly shelves: readonly AnyShelfRow[];
  readonly log: readonly LogRow[];
  readonly contents: readonly ContentRow[];
  /** Whole rows of other tables, by table. */
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  /** Settings outside of the database, by key. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Rows of `meta` that belong to imports. */
export const JOB = 'import';
export const ADDED = 'import-added';

export interface JobRow {
  readonly key: typeof JOB;
  readonly job: ImportJob;
}
export interface AddedRow {
  readonly key: typeof ADDED;
  readonly ids: Uint8Array;
}

/** The deletion without what it keeps: what travels in files. */
export function deletionOf({ id, at, store, until, undone }: TrashRow): Deletion {
  return { id, at, store, until, undone };
}
