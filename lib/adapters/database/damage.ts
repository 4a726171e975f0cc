import type { Table } from 'dexie';
import { isKeptReading, readContent } from './contents';
import type { Database } from './database';
import { isDayRow } from './days';
import { unpackLog } from './log-pack';
import { decodePast } from './past-codec';
import type { ContentRow, DayRow, InboxRow, LogRow, PastRow, ShelfRow } from './rows';
import { hasTail, isShelfRow } from './shelf-rows';

/** A row that cannot be decoded. */
export interface Damage {
  readonly table: string;
  readonly key: unknown;
  readonly row: unknown;
  /** Any-shelf or item shelf it was of; null for the inbox and the days. */
  readonly shelf: string | null;
  /** True when it can be derived again from the log; else readings are lost with it. */
  readonly derived: boolean;
}

/** So many rows are looked at in one transaction. */
const AT_ONCE = 200;

/** All rows of the history that cannot be decoded, table by table, a few hundred at a time. */
export async function* findDamage(database: Database): AsyncGenerator<Damage, void> {
  const { shelves, log, contents, past, days, readings } = database;
  yield* damagedIn<ShelfRow>(shelves, (row) => {
    const lost = row.item === null && !hasTail(row);
    return lost || !isShelfRow(row) ? { shelf: row.key, derived: !lost } : null;
  });
  yield* damagedIn<LogRow>(log, (row) => (unpackLog(row) ? null : { shelf: row.shelf, derived: false }));
  yield* damagedIn<ContentRow>(contents, (row) =>
    readContent(row) ? null : { shelf: row.shelf, derived: false },
  );
  yield* damagedIn<PastRow>(past, (row) => (decodePast(row) ? null : { shelf: row.shelf, derived: true }));
  yield* damagedIn<DayRow>(days, (row) => (isDayRow(row) ? null : { shelf: null, derived: true }));
  yield* damagedIn<InboxRow>(readings, (row) =>
    isKeptReading(row.reading) ? null : { shelf: null, derived: false },
  );
}

async function* damagedIn<Row>(
  table: Table,
  judge: (row: Row) => Pick<Damage, 'shelf' | 'derived'> | null,
): AsyncGenerator<Damage, void> {
  const keys = await table.toCollection().primaryKeys();
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const some = keys.slice(from, from + AT_ONCE);
    const rows: readonly (Row | undefined)[] = await table.bulkGet(some);
    for (const [i, row] of rows.entries()) {
      const found = row && judge(row);
      if (found) yield { table: table.name, key: some[i], row, ...found };
    }
  }
}
