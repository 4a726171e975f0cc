import { historyTables, takeIn } from './append';
import { checkSchema } from './check-schema';
import { withDatabase } from './connection';
import type { Database } from './database';
import { isKeptReading } from './contents';
import type { InboxRow } from './rows';
import { setAside } from './set-aside';
import { checkedRecord } from './checked-record';

/** So many readings are taken from the inbox in one transaction. */
const AT_ONCE = 500;

/**
 * Takes what waits in the inbox into the log: readings kept by a version from before the log was packed, and those held
 * back while nothing might be written. Each transaction adds some and takes them out of the inbox, so that it can be
 * broken off anywhere and begun again. Returns how many were new.
 */
export function drainInbox(): Promise<number> {
  return withDatabase(drain);
}

async function drain(database: Database): Promise<number> {
  let added = 0;
  for (;;) {
    const taken = await database.transaction(
      'rw',
      [database.readings, ...historyTables(database)],
      async () => {
        checkSchema(database);
        const rows = await database.readings.limit(AT_ONCE).toArray();
        const readable = rows.filter(isReading);
        const unreadable = rows.filter((row) => !readable.includes(row));
        await setAside(
          database.quarantine,
          'readings',
          unreadable.map((row) => [row.id, row]),
        );
        added += await takeIn(database, readable.map(checkedRecord));
        await database.readings.bulkDelete(rows.map(({ id }) => id));
        return rows.length;
      },
    );
    if (taken < AT_ONCE) return added;
  }
}

function isReading(row: InboxRow): boolean {
  try {
    return isKeptReading(row.reading) && checkedRecord(row).id === row.id;
  } catch {
    return false;
  }
}
