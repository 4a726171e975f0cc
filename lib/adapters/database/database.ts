import { Dexie } from 'dexie';
import type { EntityTable, Table } from 'dexie';
import { migrations } from './migrations';
import type { ReadingRow, SeriesRow, SpanRow } from './rows';

export interface Database extends Dexie {
  readonly readings: EntityTable<ReadingRow, 'id'>;
  readonly spans: Table<SpanRow, [series: string, from: string, firstReading: string]>;
  readonly series: EntityTable<SeriesRow, 'key'>;
}

/** The database of this profile, not yet open: Dexie opens it at the first use. */
export function createDatabase(name = 'fenqi'): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'relaxed' });
  for (const { version, stores, upgrade } of migrations) {
    const step = database.version(version).stores(stores);
    if (upgrade) step.upgrade(upgrade);
  }
  return database as Database;
}
