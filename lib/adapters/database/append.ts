import { Dexie } from 'dexie';
import { openEpisode } from '../../core/history/episodes';
import { deriveShelf, groupByShelf } from '../../core/history/derive-spans';
import { extendSpans } from '../../core/history/extend-spans';
import type { RecordedReading } from '../../core/history/record';
import { comparePositions } from '../../core/history/series-history';
import type { Position, SeriesHistory, ShelfHistory } from '../../core/history/series-history';
import type { Span } from '../../core/history/span';
import { countRules } from './count-rules';
import type { Database } from './database';
import { historyOf } from './rows';
import type { SeriesRow } from './rows';

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
      const before = await loadShelf(database, shelf);
      await readings.bulkAdd(records.map((record) => ({ ...record, shelf })));
      await extendShelf(database, shelf, before, records.toSorted(comparePositions));
    }
    await countRules(database, fresh);
    return fresh.length;
  });
}

/** In order of time the shelf is extended; a reading that arrives late makes it be derived again. */
async function extendShelf(
  database: Database,
  shelf: string,
  before: ShelfHistory,
  records: readonly RecordedReading[],
): Promise<void> {
  let history = before;
  const changed = new Map<string, Span>();
  for (const record of records) {
    const next = extendSpans(history, record);
    if (!next) return rebuildShelf(database, shelf);
    history = next.history;
    for (const span of next.spans) changed.set(`${span.series} ${span.firstReading}`, span);
  }
  await database.spans.bulkPut([...changed.values()]);
  await database.series.bulkPut(history.series.map((row) => seriesRow(shelf, row)));
}

/** Runs and current state of a shelf, written anew from its readings. Call it inside a transaction. */
export async function rebuildShelf(database: Database, shelf: string): Promise<void> {
  const { history, spans } = deriveShelf(await shelfReadings(database, shelf).toArray());
  for (const key of await database.series.where({ shelf }).primaryKeys())
    await database.spans.where(':id').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
  await database.series.where({ shelf }).delete();
  await database.spans.bulkPut([...spans]);
  await database.series.bulkPut(history.series.map((row) => seriesRow(shelf, row)));
}

async function loadShelf(database: Database, shelf: string): Promise<ShelfHistory> {
  const last = await shelfReadings(database, shelf).last();
  const position: Position | null = last ? { at: last.at, id: last.id } : null;
  const rows = await database.series.where({ shelf }).toArray();
  return { position, series: rows.map(historyOf) };
}

function shelfReadings(database: Database, shelf: string) {
  return database.readings.where('[shelf+at]').between([shelf, Dexie.minKey], [shelf, Dexie.maxKey]);
}

function seriesRow(shelf: string, history: SeriesHistory): SeriesRow {
  return { ...history, shelf, episode: openEpisode(history.episodes) };
}
