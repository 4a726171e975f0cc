import { EMPTY_SHELF } from '../../core/history/series-history';
import type { Addition } from './append-shelf';
import type { Database } from './database';
import { countPast } from './days';
import type { DayChanges } from './days';
import { pack } from './pack-codec';
import { extendPast } from './past';
import { replay } from './replay';
import type { AnyShelfRow, ItemShelfRow, ShelfRow } from './rows';
import { beforeTail, countItems, itemShelf } from './shelf-rows';
import type { Sighting } from './sighting';

/** So many newest sightings stay in the shelf's own row; when there are more, the older ones go into the log. */
export const TAIL = 64;

/**
 * Takes readings later than all before: one row for the store, one for each item they name, and what came to an end.
 * `items` are rows of theirs.
 * False when the tail is full. Throws `DamagedPast`.
 */
export async function extendShelf(
  database: Database,
  row: AnyShelfRow,
  items: ReadonlyMap<string, ItemShelfRow>,
  tail: readonly Sighting[],
  { readings, sightings }: Addition,
  days: DayChanges,
): Promise<boolean> {
  if (tail.length + sightings.length > TAIL) return false;
  const counts = countItems(readings);
  const start = new Map([
    [row.key, row.history],
    ...[...items].map(([key, { history }]) => [key, history] as const),
  ]);
  const replayed = replay(start, readings);
  if (!replayed) return false;
  await Promise.all(
    [...replayed.past].map(([key, past]) => extendPast(database, key, key === row.key, past)),
  );
  countPast(days, row.key, replayed.past.get(row.key), 1);
  const rows: ShelfRow[] = [...replayed.items].map(([key, { item, name }]) => {
    const old = items.get(key);
    return itemShelf(row, key, {
      item,
      name: name ?? old?.name ?? null,
      history: replayed.states.get(key) ?? EMPTY_SHELF,
      readings: (old?.readings ?? 0) + (counts.get(key) ?? 0),
      before: beforeTail(old, row.window),
      window: row.window,
    });
  });
  rows.push({
    ...row,
    history: replayed.states.get(row.key) ?? EMPTY_SHELF,
    readings: row.readings + readings.length,
    tail: pack([...tail, ...sightings], true),
  });
  await database.shelves.bulkPut(rows);
  return true;
}
