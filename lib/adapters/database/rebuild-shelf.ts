import { historyTables } from './append';
import type { Database } from './database';
import { writeDays } from './days';
import type { DayChanges } from './days';
import { deriveStore } from './derive-again';
import { emptyShelf } from './shelf-rows';

/**
 * Derives all of a store and account again from its log (`shelf` is the key of its any-shelf): its current state, its
 * items, what is over, and its counts by day. The log, contents and rule counts stay as they are.
 */
export function rebuildShelf(database: Database, shelf: string): Promise<void> {
  return database.transaction('rw', historyTables(database), async () => {
    const found = await database.shelves.get(shelf);
    const row = found?.item === null ? found : emptyShelf(shelf);
    const days: DayChanges = new Map();
    await deriveStore(database, row, { readings: [], sightings: [] }, days, true);
    await writeDays(database, days);
  });
}
