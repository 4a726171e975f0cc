import { extendShelf, isLater } from './extend-shelf';
import type { ShelfStep } from './extend-shelf';
import { ofAnyItem, ofItem } from './left-out';
import { itemOf, namesItem, providerOfKey } from './record';
import type { RecordedReading } from './record';
import { EMPTY_SHELF } from './series-history';
import type { ShelfHistory } from './series-history';
import { sightingOf } from './sighting';

/** What one reading did to the shelf of its store, and to that of its item where it names one. */
export interface StoreStep {
  readonly any: ShelfStep;
  readonly item: ShelfStep | null;
}

/**
 * One more reading of a store (`shelfOf`). `before.item` is the shelf of the item the reading names (`itemShelfOf`),
 * null where it is new or none is named. Null when the reading is not later than all the store's readings so far: then
 * the store must be derived again (`deriveStore`).
 */
export function extendStore(
  before: { readonly any: ShelfHistory; readonly item: ShelfHistory | null },
  record: RecordedReading,
): StoreStep | null {
  if (!isLater(before.any, record)) return null;
  const { reading } = record;
  const sighting = sightingOf(record);
  const named = itemOf(reading);
  const shelf = named === null ? EMPTY_SHELF : (before.item ?? EMPTY_SHELF);
  const isLook = !namesItem(reading);
  // Whom a page lists may depend on the item: pages that name none are alike, and pages about the same.
  const like = isLook ? before.any : shelf;
  const lookedAt = like.looks.find(({ of }) => of === sighting.viewpoint)?.at ?? null;
  const had = (provider: string) => shelf.series.some(({ key }) => providerOfKey(key) === provider);
  return {
    any: extendShelf(before.any, sighting, { item: null, speaks: ofAnyItem(had), isLook, lookedAt }),
    item:
      named === null
        ? null
        : extendShelf(shelf, sighting, { item: named, speaks: ofItem, isLook: true, lookedAt: null }),
  };
}
