import type { RecordedReading } from '../../../core/history/record';
import { comparePositions } from '../../../core/history/series-history';
import type { Position } from '../../../core/history/series-history';
import type { KeptReading } from '../../../core/reading/reading';
import { readContent } from '../contents';
import { unpackLog } from '../log-pack';
import { unpack } from '../pack-codec';
import type { ContentRow, InboxRow, LogRow, ShelfRow } from '../rows';
import { hasTail } from '../shelf-rows';
import type { Sighting } from '../sighting';
import { answerOf, rowsOf } from './raw-rows';

/**
 * Readings of a database that packs them, as its rows lie there: by shelf, in order of time, one pack at a time, then
 * what waits in the inbox. Rows that cannot be decoded are left out; they stay where they are.
 */
export async function* readPackedReadings(database: IDBDatabase): AsyncGenerator<RecordedReading> {
  for await (const shelf of rowsOf<ShelfRow>(database, 'shelves')) {
    if (shelf.item !== null || shelf.demo) continue;
    // The tail was read first: what moves from it into the log meanwhile is met there, and once only.
    const tail = hasTail(shelf) ? (unpack(shelf.tail) ?? []) : [];
    const ofShelf = IDBKeyRange.bound([shelf.key], [shelf.key, []]);
    let last: Position | null = null;
    for await (const sightings of parts(database, ofShelf, tail))
      for (const record of await recordsOf(database, shelf, sightings)) {
        if (last !== null && comparePositions(record, last) <= 0) continue;
        last = { at: record.at, id: record.id };
        yield record;
      }
  }
  yield* rowsOf<InboxRow>(database, 'readings');
}

async function* parts(database: IDBDatabase, ofShelf: IDBKeyRange, tail: readonly Sighting[]) {
  for await (const row of rowsOf<LogRow>(database, 'log', ofShelf)) yield unpackLog(row) ?? [];
  yield tail;
}

async function recordsOf(
  database: IDBDatabase,
  { key, account, demo }: ShelfRow,
  sightings: readonly Sighting[],
): Promise<RecordedReading[]> {
  const contents = database.transaction('contents').objectStore('contents');
  const names = [...new Set(sightings.map(({ content }) => content))];
  const rows = await Promise.all(
    names.map((hash) => answerOf<ContentRow | undefined>(contents.get([key, hash]))),
  );
  const readings = new Map<string, KeptReading>();
  for (const row of rows) {
    const reading = row && readContent(row);
    if (reading) readings.set(row.hash, reading);
  }
  return sightings.flatMap(({ at, id, content }) => {
    const reading = readings.get(content);
    return reading ? [{ id, at: new Date(at).toISOString(), demo, account, reading }] : [];
  });
}
