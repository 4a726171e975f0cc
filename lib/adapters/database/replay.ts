import type { Change } from '../../core/history/change';
import { extendStore } from '../../core/history/extend-store';
import { itemOf, itemShelfOf, shelfOf } from '../../core/history/record';
import type { RecordedReading } from '../../core/history/record';
import { EMPTY_SHELF } from '../../core/history/series-history';
import type { ShelfHistory } from '../../core/history/series-history';
import type { Ended, Past } from './rows';

/** What readings of one store and account made of its shelves. */
export interface Replayed {
  /** Where each shelf stands after them, and where each stood before the one at `cut`. */
  readonly states: ReadonlyMap<string, ShelfHistory>;
  readonly atCut: ReadonlyMap<string, ShelfHistory>;
  /** What they ended and changed, by shelf. */
  readonly past: ReadonlyMap<string, Past>;
  /** Items named, by shelf. */
  readonly items: ReadonlyMap<string, NamedItem>;
}

export interface NamedItem {
  readonly item: string;
  /** As last named; null where it has only an id. */
  readonly name: string | null;
  /** The place among the readings of the last one that names it. */
  readonly last: number;
}

/**
 * Takes readings of one any-shelf in order of time. Null when one of them is not later than where a shelf stands:
 * then the store has to be derived again from further back.
 */
export function replay(
  start: ReadonlyMap<string, ShelfHistory>,
  readings: readonly RecordedReading[],
  cut = 0,
): Replayed | null {
  const states = new Map(start);
  const past = new Map<string, { ended: Ended[]; changes: Change[] }>();
  const items = new Map<string, NamedItem>();
  let atCut: ReadonlyMap<string, ShelfHistory> = start;
  for (const [place, record] of readings.entries()) {
    if (place === cut) atCut = new Map(states);
    const [anyKey, itemKey] = [shelfOf(record), itemShelfOf(record)];
    const next = extendStore(
      {
        any: states.get(anyKey) ?? EMPTY_SHELF,
        item: itemKey === null ? null : (states.get(itemKey) ?? EMPTY_SHELF),
      },
      record,
    );
    if (!next) return null;
    for (const [key, shelf] of [[anyKey, next.any] as const, [itemKey, next.item] as const]) {
      if (key === null || !shelf) continue;
      states.set(key, shelf.history);
      if (shelf.closed.length + shelf.changes.length === 0) continue;
      const there = past.get(key) ?? { ended: [], changes: [] };
      past.set(key, there);
      const { at, id } = record;
      there.ended.push(...shelf.closed.map((span) => ({ span, at, id })));
      there.changes.push(...shelf.changes);
    }
    const item = itemOf(record.reading);
    if (itemKey !== null && item !== null) {
      const name = record.reading.item?.name ?? items.get(itemKey)?.name ?? null;
      items.set(itemKey, { item, name, last: place });
    }
  }
  if (cut >= readings.length) atCut = new Map(states);
  return { states, atCut, past, items };
}
