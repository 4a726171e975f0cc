import { markAbout } from '../../core/history/mark-about';
import type { ReadingRef } from '../../core/history/reading-ref';
import { itemShelfOf, seriesOfKey } from '../../core/history/record';
import type { RecordedReading } from '../../core/history/record';
import { withDatabase } from './connection';
import { loadContents } from './contents';
import type { Database } from './database';
import { readLog } from './log';
import { unpack } from './pack-codec';
import { recordsOf } from './records-of';
import type { AnyShelfRow, ShelfRow } from './rows';
import { anyShelfOf, hasTail, isShelfRow, itemRows } from './shelf-rows';
import type { Sighting } from './sighting';

/**
 * The readings a series' spans rest on, from `from` to `to` (both included), oldest first: hand it a span's own
 * `from` and `to` for the evidence behind that span. At most `limit` of them. Empty for an unknown series.
 */
export function readingsOf(
  series: string,
  from: string,
  to: string,
  limit = 500,
): Promise<readonly RecordedReading[]> {
  return withDatabase(async (database) => {
    const shelf = series.slice(0, series.lastIndexOf('|'));
    const [any, row] = await database.shelves.bulkGet([anyShelfOf(shelf), shelf]);
    const history = row && isShelfRow(row) ? row.history.series.find(({ key }) => key === series) : undefined;
    if (any?.item !== null || !history) return [];
    const sightings = await sightingsBetween(database, any, from, to);
    const contents = await loadContents(
      database,
      any.key,
      sightings.map(({ content }) => content),
    );
    const records = recordsOf(any, sightings, contents);
    const { item } = seriesOfKey(series);
    const itemKeys = [...new Set(records.flatMap((record) => itemShelfOf(record) ?? []))];
    const items = itemRows(itemKeys.length > 0 ? await database.shelves.bulkGet(itemKeys) : []);
    const found: RecordedReading[] = [];
    for (const record of records) {
      const itemKey = itemShelfOf(record);
      if (item !== null && itemKey !== shelf) continue;
      const had = (provider: string) => hadProvider(items.get(itemKey ?? ''), provider);
      if (markAbout(history, record, had) !== null) found.push(record);
      if (found.length >= limit) break;
    }
    return found;
  });
}

/** The reading a reference names; null when there is none, or none any more. */
export function readingAt({ store, at, id }: ReadingRef): Promise<RecordedReading | null> {
  return withDatabase(async (database) => {
    const rows = await database.shelves.where('anyOf').equals(store).toArray();
    for (const row of rows) {
      if (row.item !== null) continue;
      const sighting = (await sightingsBetween(database, row, at, at)).find((one) => one.id === id);
      if (!sighting) continue;
      const contents = await loadContents(database, row.key, [sighting.content]);
      return recordsOf(row, [sighting], contents)[0] ?? null;
    }
    return null;
  });
}

/** Sightings of an any-shelf within a time, both ends included, in order. */
export async function sightingsBetween(
  database: Database,
  row: AnyShelfRow,
  from: string,
  to: string,
): Promise<readonly Sighting[]> {
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const logged = await readLog(database, row.key, from.slice(0, 7), to.slice(0, 7));
  const tail = hasTail(row) ? (unpack(row.tail) ?? []) : [];
  return [...logged, ...tail].filter(({ at }) => at >= first && at <= last);
}

function hadProvider(row: ShelfRow | undefined, provider: string): boolean {
  if (!row || !isShelfRow(row)) return false;
  return row.history.series.some(({ key }) => seriesOfKey(key).provider === provider);
}
