import type { Transaction } from 'dexie';

/**
 * One step of the schema, one file, never edited once shipped. `upgrade` must be idempotent (the browser may die
 * in the middle) and import nothing that can change: it copies the row shapes it needs.
 */
export interface Migration {
  readonly version: number;
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => PromiseLike<void>;
}
