import type { Damaged } from '../../../app/ports/guard';
import { seriesOfKey } from '../../../core/history/record';
import { historyTables } from '../append';
import { withDatabase } from '../connection';
import { findDamage } from '../damage';
import type { Damage } from '../damage';
import type { Database } from '../database';
import { shelfKeys } from '../each-reading';
import { rebuildShelf } from '../rebuild-shelf';
import type { QuarantinedRow } from '../rows';
import { anyShelfOf } from '../shelf-rows';

/**
 * Puts every row that cannot be decoded aside, as it is, and derives its store again from what is whole: one store a
 * transaction, so that nothing is ever neither here nor there. Returns how many rows that were.
 */
export async function setAsideDamaged(): Promise<number> {
  const found = await withDatabase(async (database) => {
    const all: Damage[] = [];
    for await (const damage of findDamage(database)) all.push(damage);
    return all;
  });
  if (found.length === 0) return 0;
  const keys = new Set(found.flatMap(({ shelf }) => (shelf === null ? [] : [anyShelfOf(shelf)])));
  for (const key of keys)
    await setAside(
      found.filter(({ shelf }) => shelf && anyShelfOf(shelf) === key),
      key,
    );
  const ofNone = found.filter(({ shelf }) => shelf === null);
  await setAside(ofNone, null);
  // A day is of all stores.
  if (ofNone.some(({ table }) => table === 'days'))
    for (const key of await shelfKeys()) await withDatabase((database) => rebuildShelf(database, key));
  return found.length;
}

function setAside(damage: readonly Damage[], shelf: string | null): Promise<void> {
  return withDatabase((database) =>
    database.transaction('rw', [database.readings, ...historyTables(database)], async () => {
      for (const { table, key, row } of damage) {
        await database.quarantine.add({ table, key, row });
        await database.table(table).delete(key as string);
      }
      if (shelf !== null) await rebuildShelf(database, shelf);
    }),
  );
}

/** How many records lie aside, and of which stores. */
export function damagedRecords(): Promise<Damaged> {
  return withDatabase(async ({ quarantine }: Database) => {
    const stores = new Set<string>();
    await quarantine.each((row) => {
      const store = storeOf(row);
      if (store !== null) stores.add(store);
    });
    return { count: await quarantine.count(), stores: [...stores] };
  });
}

/** Rows of the history are filed under their shelf; a reading that waits names its page's store. */
function storeOf({ key, row }: QuarantinedRow): string | null {
  const shelf: unknown = Array.isArray(key) ? key[0] : key;
  if (typeof shelf === 'string' && shelf.includes('|')) return seriesOfKey(`${shelf}|`).store;
  const { reading } = (row ?? {}) as { readonly reading?: { readonly page?: { readonly store?: unknown } } };
  const store = reading?.page?.store;
  return typeof store === 'string' ? store : null;
}
