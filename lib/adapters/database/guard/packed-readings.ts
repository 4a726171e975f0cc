import type { RecordedReading } from '../../../core/history/record';
import type { KeptReading } from '../../../core/reading/reading';
import { readContent } from '../contents';
import { unpack } from '../pack-codec';
import { recordsOf } from '../records-of';
import type { ContentRow, InboxRow, LogRow, ShelfRow } from '../rows';
import { hasTail } from '../shelf-rows';
import { compareSightings } from '../sighting';
import { rowsOf } from './raw-rows';

/**
 * Readings of a database whose log is packed, one store's texts and one pack at a time, then those that wait in the
 * inbox. A tail is read before the packs it may move into meanwhile: nothing is missed.
 */
export async function* readPackedReadings(database: IDBDatabase): AsyncGenerator<RecordedReading> {
  for await (const row of rowsOf<ShelfRow>(database, 'shelves')) {
    if (row.item !== null) continue;
    const within = IDBKeyRange.bound([row.key], [row.key, []]);
    const contents = new Map<string, KeptReading>();
    for await (const content of rowsOf<ContentRow>(database, 'contents', within)) {
      const reading = readContent(content);
      if (reading) contents.set(content.hash, reading);
    }
    let last = null;
    for await (const pack of rowsOf<LogRow>(database, 'log', within)) {
      const sightings = unpack(pack) ?? [];
      last = sightings.at(-1) ?? last;
      yield* recordsOf(row, sightings, contents);
    }
    const end = last;
    const tail = hasTail(row) ? (unpack(row.tail) ?? []) : [];
    yield* recordsOf(row, end ? tail.filter((one) => compareSightings(one, end) > 0) : tail, contents);
  }
  yield* rowsOf<InboxRow>(database, 'readings');
}
