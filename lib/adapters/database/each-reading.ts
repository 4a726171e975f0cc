import { Dexie } from 'dexie';
import { comparePositions } from '../../core/history/series-history';
import type { Position } from '../../core/history/series-history';
import type { RecordedReading } from '../../core/history/record';
import { withDatabase } from './connection';
import { loadContents } from './contents';
import { unpackLog } from './log-pack';
import { unpack } from './pack-codec';
import { recordsOf } from './records-of';
import type { LogRow } from './rows';
import { hasTail } from './shelf-rows';

/** Keys of all any-shelves, sample history's among them. */
export function shelfKeys(): Promise<readonly string[]> {
  return withDatabase(async ({ shelves }) => {
    const keys = await shelves.orderBy('anyOf').primaryKeys();
    return keys.toSorted();
  });
}

/**
 * All readings, or those of one any-shelf, by shelf and then in order of time, one pack of the log at a time: a million
 * of them stream through the memory of a few thousand. Readings added meanwhile at the end come too. The inbox is no
 * part of it.
 */
export async function* eachReading(shelf?: string): AsyncGenerator<RecordedReading, void> {
  for (const key of shelf === undefined ? await shelfKeys() : [shelf]) yield* readingsIn(key);
}

/** How many readings there are, what waits in the inbox included, sample history left out. Reads a row a store. */
export function countReadings(): Promise<number> {
  return withDatabase(async ({ shelves, readings }) => {
    const [rows, waiting] = await Promise.all([
      shelves.orderBy('anyOf').toArray(),
      readings.filter(({ demo }) => !demo).count(),
    ]);
    return rows.reduce((sum, row) => sum + (row.demo ? 0 : row.readings), waiting);
  });
}

async function* readingsIn(shelf: string): AsyncGenerator<RecordedReading, void> {
  let last: Position | null = null;
  let pack: LogRow | null = null;
  for (;;) {
    const page = await nextPage(shelf, pack);
    for (const record of page.records) {
      // What was in the tail when its pack was read may have moved into the log since.
      if (last !== null && comparePositions(record, last) <= 0) continue;
      last = { at: record.at, id: record.id };
      yield record;
    }
    if (!page.pack) return;
    pack = page.pack;
  }
}

/** The pack after another; after the last one it is read again, because it may have grown, and the tail with it. */
function nextPage(
  shelf: string,
  after: LogRow | null,
): Promise<{ readonly records: readonly RecordedReading[]; readonly pack: LogRow | null }> {
  return withDatabase((database) =>
    database.transaction('r', database.shelves, database.log, database.contents, async () => {
      const row = await database.shelves.get(shelf);
      if (row?.item !== null) return { records: [], pack: null };
      const from = after ? [shelf, after.month, after.part] : [shelf, Dexie.minKey];
      const [first, next] = await database.log
        .where(':id')
        .between(from, [shelf, Dexie.maxKey], true, true)
        .limit(2)
        .toArray();
      const found = after ? next : first;
      const tail = found ? [] : hasTail(row) ? (unpack(row.tail) ?? []) : [];
      const grown = found ?? (after ? first : undefined);
      const sightings = [...((grown && unpackLog(grown)) ?? []), ...tail];
      const contents = await loadContents(
        database,
        shelf,
        sightings.map(({ content }) => content),
      );
      return { records: recordsOf(row, sightings, contents), pack: found ?? null };
    }),
  );
}
