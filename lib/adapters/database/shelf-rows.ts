import { itemShelfOf, seriesOfKey } from '../../core/history/record';
import type { RecordedReading } from '../../core/history/record';
import { EMPTY_SHELF } from '../../core/history/series-history';
import type { ShelfHistory } from '../../core/history/series-history';
import { EMPTY_PACK, unpack } from './pack-codec';
import type { AnyShelfRow, ItemShelfRow, ShelfRow } from './rows';

/** The row of an any-shelf that has no reading yet. */
export function emptyShelf(key: string): AnyShelfRow {
  const { store, account, demo } = seriesOfKey(`${key}|`);
  return {
    key,
    store,
    account,
    demo,
    item: null,
    anyOf: store,
    history: EMPTY_SHELF,
    readings: 0,
    before: EMPTY_SHELF,
    window: 0,
    tail: EMPTY_PACK,
  };
}

/** The row of an item's shelf; `of` is the row of its any-shelf. */
export function itemShelf(
  { store, account, demo }: AnyShelfRow,
  key: string,
  now: Pick<ItemShelfRow, 'item' | 'name' | 'history' | 'readings' | 'before' | 'window'>,
): ItemShelfRow {
  return { key, store, account, demo, itemOf: store, at: now.history.position?.at ?? '', ...now };
}

/** Where an item stood before the tail of its any-shelf began. */
export function beforeTail(row: ItemShelfRow | undefined, window: number): ShelfHistory {
  if (!row) return EMPTY_SHELF;
  return row.window === window ? row.before : row.history;
}

/** All item shelves of an any-shelf have keys that begin so, and no other shelf has. */
export function itemPrefix(anyShelf: string): string {
  return `${anyShelf.slice(0, -'any'.length)}item:`;
}

/** The any-shelf under which the readings of a shelf are kept. */
export function anyShelfOf(shelf: string): string {
  return shelf.replace(/\|item:[^|]*$/, '|any');
}

/** How many of the readings name each item, by the key of its shelf. */
export function countItems(readings: readonly RecordedReading[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const record of readings) {
    const key = itemShelfOf(record);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Rows as far as they are item shelves that can be read, by key. */
export function itemRows(rows: readonly (ShelfRow | undefined)[]): ReadonlyMap<string, ItemShelfRow> {
  return new Map(rows.flatMap((row) => (row && row.item !== null ? [[row.key, row]] : [])));
}

/** False when the row is damaged; its tail is judged by `unpack`. */
export function isShelfRow(row: ShelfRow): boolean {
  return [row.history, row.before].every(isShelfHistory) && typeof row.readings === 'number';
}

/** False when even the readings in the row are lost. */
export function hasTail(row: AnyShelfRow): boolean {
  return typeof row.tail === 'object' && row.tail !== null && unpack(row.tail) !== null;
}

function isShelfHistory(history: unknown): boolean {
  const { position, series } = (history ?? {}) as Partial<ShelfHistory>;
  if (position === undefined || !Array.isArray(series)) return false;
  return series.every(
    (one: Partial<ShelfHistory['series'][number]> | null) =>
      typeof one?.key === 'string' &&
      typeof one.current?.to === 'string' &&
      typeof one.episodes === 'object' &&
      Array.isArray(one.seen),
  );
}
