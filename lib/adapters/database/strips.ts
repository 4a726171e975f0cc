import type { Change } from '../../core/history/change';
import { currentSpan } from '../../core/history/series-history';
import type { Span } from '../../core/history/span';
import { Dexie } from 'dexie';
import type { Database } from './database';
import { decodePast } from './past-codec';
import type { PastRow, ShelfRow } from './rows';
import { isShelfRow } from './shelf-rows';

/** A series over some time: its spans, the one it is in last, and its changes; each oldest first. */
export interface Strip {
  readonly spans: readonly Span[];
  readonly changes: readonly Change[];
}

/** By series key. */
export type Strips = ReadonlyMap<string, Strip>;

/** Reads a row for each any-shelf and one for each of its months since `since` in which something ended or changed. */
export async function readStrips(
  database: Database,
  since: string,
  stores: readonly string[] | null,
): Promise<Strips> {
  const { shelves, past } = database;
  const month = since.slice(0, 7);
  return database.transaction('r', shelves, past, async () => {
    if (stores === null) {
      const [rows, over] = await Promise.all([
        shelves.orderBy('anyOf').toArray(),
        past.where('anyMonth').aboveOrEqual(month).toArray(),
      ]);
      return stripsOf(rows, over, since);
    }
    const rows = (
      await Promise.all(stores.map((store) => shelves.where('anyOf').equals(store).toArray()))
    ).flat();
    const over = await Promise.all(
      rows.map(({ key }) => past.where(':id').between([key, month], [key, Dexie.maxKey]).toArray()),
    );
    return stripsOf(rows, over.flat(), since);
  });
}

/** Strips from the rows of shelves and those of their past; `since` '' takes all. */
export function stripsOf(shelves: readonly ShelfRow[], past: readonly PastRow[], since: string): Strips {
  const strips = new Map<string, { spans: Span[]; changes: Change[] }>();
  for (const { history } of shelves.filter(isShelfRow))
    for (const { key } of history.series) strips.set(key, { spans: [], changes: [] });
  for (const row of past.toSorted((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0))) {
    const decoded = decodePast(row);
    for (const { span } of decoded?.ended ?? [])
      if (span.to >= since) strips.get(span.series)?.spans.push(span);
    for (const change of decoded?.changes ?? [])
      if (change.by >= since) strips.get(change.series)?.changes.push(change);
  }
  for (const { history } of shelves.filter(isShelfRow))
    for (const series of history.series)
      if (series.current.to >= since) strips.get(series.key)?.spans.push(currentSpan(series));
  return strips;
}
