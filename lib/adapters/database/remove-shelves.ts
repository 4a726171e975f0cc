import { Dexie } from 'dexie';
import { DEMO_PREFIX } from '../../core/history/record';
import type { Database } from './database';
import { forgetDays } from './days';
import { itemPrefix } from './shelf-rows';

/**
 * Takes stores out of the history, each by the key of its any-shelf, with their items, and returns how many readings
 * went. Call it in a transaction over `historyTables`. What rules did stays counted.
 */
export async function removeShelves(database: Database, keys: readonly string[]): Promise<number> {
  const { shelves, log, contents, past } = database;
  const rows = await shelves.bulkGet([...keys]);
  for (const key of keys) {
    const items = itemPrefix(key);
    await shelves.where('key').startsWith(items).delete();
    await log.where(':id').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
    await contents.where(':id').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
    await past.where(':id').between([key, Dexie.minKey], [key, Dexie.maxKey]).delete();
    await past
      .where(':id')
      .between([items], [`${items}\uffff`])
      .delete();
  }
  await shelves.bulkDelete([...keys]);
  await forgetDays(database, new Set(keys));
  return rows.reduce((sum, row) => sum + (row?.readings ?? 0), 0);
}

/** Keys of the any-shelves of sample history. */
export async function demoShelves({ shelves }: Database): Promise<readonly string[]> {
  const rows = await shelves.where('key').startsWith(DEMO_PREFIX).toArray();
  return rows.filter(({ item }) => item === null).map(({ key }) => key);
}
