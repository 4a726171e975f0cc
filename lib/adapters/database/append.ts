import { groupByShelf } from '../../core/history/derive-store';
import type { RecordedReading } from '../../core/history/record';
import { appendToShelf } from './append-shelf';
import { countRules } from './count-rules';
import type { Database } from './database';
import { writeDays } from './days';
import type { DayChanges } from './days';
import { checkSchema } from './check-schema';
import { checkedRecord } from './checked-record';

/**
 * Adds the readings that are not there yet and brings runs, changes, current state and counts up to date, all in one
 * transaction: a worker that dies in it leaves nothing behind, and the same message sent again does the whole work
 * once. Returns how many were added. Throws, and adds none, when one has no proper id or time.
 */
export async function appendReadings(database: Database, given: readonly RecordedReading[]): Promise<number> {
  const checked = given.map(checkedRecord);
  return database.transaction('rw', historyTables(database), async () => {
    checkSchema(database);
    return takeIn(database, checked);
  });
}

/** The same inside a transaction of the caller's over `historyTables`. */
export async function takeIn(database: Database, given: readonly RecordedReading[]): Promise<number> {
  const once = [...new Map(given.map((record) => [record.id, record])).values()];
  const days: DayChanges = new Map();
  const added: RecordedReading[] = [];
  for (const [shelf, records] of groupByShelf(once))
    added.push(...(await appendToShelf(database, shelf, records, days)));
  await Promise.all([writeDays(database, days), countRules(database, added)]);
  return added.length;
}

/** What one more reading may touch. */
export function historyTables(database: Database) {
  const { shelves, log, contents, past, days, ruleCounts, quarantine } = database;
  return [shelves, log, contents, past, days, ruleCounts, quarantine];
}
