import type { Database } from './database';

/**
 * A page of an older version whose connection was closed by an update opens the new database without noticing: what it
 * wrote would be in a shape nobody reads. Throws in that case; call it at the start of every writing transaction.
 */
export function checkSchema(database: Database): void {
  // Dexie counts its versions in tens.
  if (database.backendDB().version === database.verno * 10) return;
  throw new Error('This page is of an older version of Fenqi Radar. Reload it; nothing was changed.');
}
