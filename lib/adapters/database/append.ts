import { Dexie } from 'dexie';
import { deriveStore, groupByShelf } from '../../core/history/derive-store';
import type { RecordedReading } from '../../core/history/record';
import { countRules } from './count-rules';
import type { Database } from './database';

/**
 * Adds the readings that are not there yet and brings runs, current state and rule counts up to date, all in one transaction:
 * a worker that dies in it leaves nothing behind, and the same message sent again does the whole work once.
 * Returns how many were added.
 */
export async function appendReadings(database: Database, given: readonly RecordedReading[]): Promise<number> {
  const once = [...new Map(given.map((record) => [record.id, record])).values()];
  const { readings, spans, series, ruleCounts } = database;
  return database.transaction('rw', readings, spans, series, ruleCounts, async () => {
    const there = await readings.bulkGet(once.map(({ id }) => id));
    const fresh = once.filter((_, i) => there[i] === undefined);
    for (const [shelf, records] of groupByShelf(fresh)) {
      await readings.bulkAdd(records.map((record) => ({ ...record, shelf })));
      await rebuildShelf(database, shelf);
    }
    await countRules(database, fresh);
    return fresh.length;
  });
}

/** Runs and current state of a shelf, written anew from its readings. Call it inside a transaction. */
export async function rebuildShelf(database: Database, shelf: string): Promise<void> {
  const there = database.readings.where('[shelf+at]').between([shelf, Dexie.minKey], [shelf, Dexie.maxKey]);
  const { history, spans } = deriveStore(await there.toArray()).any;
  for (const key of await database.series.where({ shelf }).primaryKeys())
    await database.spans.where(':id').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
  await database.series.where({ shelf }).delete();
  await database.spans.bulkPut([...spans]);
  await database.series.bulkPut(history.series.map((row) => ({ ...row, shelf })));
}
