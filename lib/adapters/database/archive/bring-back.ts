import { appendToShelf } from '../append-shelf';
import { readContent } from '../contents';
import type { Database } from '../database';
import { writeDays } from '../days';
import type { DayChanges } from '../days';
import { deriveStore } from '../derive-again';
import { unpackLog } from '../log-pack';
import { unpack } from '../pack-codec';
import { recordsOf } from '../records-of';
import type { AnyShelfRow } from '../rows';
import { hasTail } from '../shelf-rows';
import type { Trashed } from './rows';

/**
 * Puts back what a deletion took. A store that has nothing since then gets its rows as they were; one that was seen
 * again gets its readings added to the new ones. Call it in a transaction over everything that it may write.
 */
export async function bringBack(database: Database, kept: Trashed): Promise<void> {
  const days: DayChanges = new Map();
  for (const row of kept.shelves) {
    if (await database.shelves.get(row.key)) await addReadings(database, row, kept, days);
    else await putRows(database, row, kept, days);
  }
  await writeDays(database, days);
  for (const [name, rows] of Object.entries(kept.tables)) await putMissing(database, name, rows);
}

async function putRows(
  database: Database,
  row: AnyShelfRow,
  { log, contents }: Trashed,
  days: DayChanges,
): Promise<void> {
  await database.shelves.put(row);
  await database.log.bulkPut(log.filter(({ shelf }) => shelf === row.key));
  await database.contents.bulkPut(contents.filter(({ shelf }) => shelf === row.key));
  await deriveStore(database, row, { readings: [], sightings: [] }, days, true);
}

async function addReadings(
  database: Database,
  row: AnyShelfRow,
  { log, contents }: Trashed,
  days: DayChanges,
): Promise<void> {
  const texts = new Map(
    contents.flatMap((one) => {
      const reading = one.shelf === row.key ? readContent(one) : null;
      return reading ? [[one.hash, reading]] : [];
    }),
  );
  const tail = hasTail(row) ? (unpack(row.tail) ?? []) : [];
  const logged = log.flatMap((one) => (one.shelf === row.key ? (unpackLog(one) ?? []) : []));
  await appendToShelf(database, row.key, recordsOf(row, [...logged, ...tail], texts), days);
}

/** Rows that are not there; what came since under the same key is newer. */
async function putMissing(database: Database, name: string, rows: readonly unknown[]): Promise<void> {
  const table = database.tables.find((one) => one.name === name);
  if (!table) return;
  const { keyPath } = table.schema.primKey;
  const keys = rows.map((row) => keyOf(row, keyPath));
  const there = await table.bulkGet(keys);
  await table.bulkAdd(rows.filter((_, i) => there[i] === undefined));
}

function keyOf(row: unknown, path: string | readonly string[] | null | undefined): IDBValidKey {
  const cells = row as Readonly<Record<string, IDBValidKey>>;
  if (typeof path === 'string') return cells[path] ?? '';
  return (path ?? []).map((one) => cells[one] ?? '');
}
