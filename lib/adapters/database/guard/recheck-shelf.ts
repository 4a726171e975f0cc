import { historyTables } from '../append';
import { withDatabase } from '../connection';
import type { Database } from '../database';
import { dayCounts } from '../days';
import { decodePast } from '../past-codec';
import { rebuildShelf } from '../rebuild-shelf';
import { itemPrefix } from '../shelf-rows';

/**
 * Derives one store and account again from its log and compares. True when what was stored is what comes out: then
 * nothing is written. Else what comes out takes its place, in the same transaction.
 */
export async function isShelfSound(shelf: string): Promise<boolean> {
  try {
    await withDatabase((database) =>
      database.transaction('rw', historyTables(database), async () => {
        const before = await derivedOf(database, shelf);
        await rebuildShelf(database, shelf);
        if ((await derivedOf(database, shelf)) === before) throw new SoundShelf();
      }),
    );
    return false;
  } catch (error) {
    if (error instanceof SoundShelf) return true;
    throw error;
  }
}

/** Thrown to take a transaction back that would write what is there. */
class SoundShelf extends Error {
  override readonly name = 'SoundShelf';
}

/** Everything that lists and strips show of a shelf and its items, without how it is packed, as text. */
async function derivedOf(database: Database, shelf: string): Promise<string> {
  const items = itemPrefix(shelf);
  const rows = [
    await database.shelves.get(shelf),
    ...(await database.shelves.where('key').startsWith(items).sortBy('key')),
  ];
  const past = await database.past
    .where('[shelf+month]')
    .between([shelf], [shelf, []])
    .or('[shelf+month]')
    .between([items], [`${items}\uffff`])
    .sortBy('shelf');
  const days = await database.days.toArray();
  return JSON.stringify([
    rows.map((row) => row && [row.key, row.history, row.readings]),
    past.map((row) => [row.shelf, row.month, decodePast(row)]),
    days.flatMap((row) => {
      const counts = dayCounts(row).get(shelf);
      return counts ? [[row.day, counts]] : [];
    }),
  ]);
}
