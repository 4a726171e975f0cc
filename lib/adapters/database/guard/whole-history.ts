import type { Deletion } from '../../../core/archive/archive';
import type { ArchiveParts } from '../../../core/archive/write-archive';
import type { LocalRuleRecord } from '../../../core/reading/local/live-rules';
import type { WatchRecord } from '../../../core/watch/watch';
import { deletionOf } from '../archive/rows';
import type { TrashRow } from '../archive/rows';
import { NAME } from '../connection';
import { currentPlace } from '../place';
import { openRaw } from './open-raw';
import { readOldReadings } from './old-readings';
import { readPackedReadings } from './packed-readings';
import { rowsOf } from './raw-rows';

/** Since this version (Dexie counts in tens) readings are packed. */
const PACKED = 40;

/**
 * Everything a database of any version holds, for a snapshot of it: read as it lies there, nothing upgraded. Rows
 * stream through; readings come last, and the connection closes with the last of them.
 */
export async function wholeHistory(exportedAt: string): Promise<ArchiveParts> {
  const database = await openRaw(await currentPlace(), NAME);
  if (!database) throw new Error('There is no history to keep.');
  return {
    exportedAt,
    deletions: deletions(database),
    watches: rowsOf<WatchRecord>(database, 'watchLog'),
    rules: rowsOf<LocalRuleRecord>(database, 'localRules'),
    readings: readings(database),
  };
}

/** Without what a deletion keeps to be brought back: a snapshot holds what the history holds. */
async function* deletions(database: IDBDatabase): AsyncGenerator<Deletion> {
  for await (const row of rowsOf<TrashRow>(database, 'trash')) yield deletionOf(row);
}

async function* readings(database: IDBDatabase) {
  try {
    yield* database.version < PACKED ? readOldReadings(database) : readPackedReadings(database);
  } finally {
    database.close();
  }
}
