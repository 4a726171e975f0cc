import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { appendReadings } from '@/lib/adapters/database/append';
import { closeDatabase, withDatabase } from '@/lib/adapters/database/connection';
import { Database } from '@/lib/adapters/database/database';
import { eachReading } from '@/lib/adapters/database/each-reading';
import { historyStore } from '@/lib/adapters/database/history-store';
import { drainInbox } from '@/lib/adapters/database/inbox';
import { migrations } from '@/lib/adapters/database/migrations';
import { comparePositions } from '@/lib/core/history/series-history';
import { allReadings, derived } from './all-rows';
import { aYear } from './a-year';
import { FROZEN, thaw } from './frozen/databases';

vi.setConfig({ testTimeout: 30_000 });

const NEWEST = (migrations.at(-1)?.version ?? 0) * 10;
const empty = async () => {
  closeDatabase();
  await Dexie.delete('fenqi');
};
beforeEach(empty);

test('two contexts that write at once lose nothing and count nothing twice', async () => {
  const year = aYear(200, 90);
  const contexts = [new Database(), new Database()];
  const added = await Promise.all(
    contexts.flatMap((database, context) =>
      Array.from({ length: 40 }, (_, i) => {
        // Every fifth reading is sent to both.
        const some = year.slice(i * 5, i * 5 + 5).filter((__, k) => k === 0 || k % 2 === context);
        return appendReadings(database, some);
      }),
    ),
  );
  for (const database of contexts) database.close();
  expect(added.reduce((sum, n) => sum + n, 0)).toBe(200);
  expect(await allReadings()).toEqual(year.toSorted(comparePositions));
  const together = await derived();
  await empty();
  await historyStore.appendMany(year);
  expect(together).toEqual(await derived());
});

test('two workers that drain the inbox at once take each reading once', async () => {
  const year = aYear(120, 90);
  await withDatabase(({ readings }) => readings.bulkAdd(year));
  const taken = await Promise.all([drainInbox(), drainInbox(), historyStore.appendMany(year.slice(0, 30))]);
  expect(taken.reduce((sum, n) => sum + n, 0)).toBe(120);
  expect(await allReadings()).toHaveLength(120);
});

test('whoever reads all of it meanwhile misses nothing that was there', async () => {
  const year = aYear(300, 90);
  await historyStore.appendMany(year.slice(0, 200));
  const seen: string[] = [];
  let next = 200;
  for await (const { id } of eachReading('mi.com|unknown|any')) {
    seen.push(id);
    if (seen.length % 20 === 0) await historyStore.appendMany(year.slice(next, next + 1));
    if (seen.length % 20 === 0) next += 1;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.slice(0, 200)).toEqual((await allReadings()).slice(0, 200).map(({ id }) => id));
});

test('an open tab of the version before holds the upgrade back, and closing it loses nothing', async () => {
  const [, , three] = FROZEN;
  if (!three) throw new Error('No version 3.');
  await thaw(three);
  const tab = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('fenqi');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('Not opened.')));
  });
  let done = false;
  const draining = drainInbox().then((added) => {
    done = true;
    return added;
  });
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(done).toBe(false);
  tab.close();
  expect(await draining).toBe(4);
});

test('a tab that listens lets go at once', async () => {
  const [, , three] = FROZEN;
  if (!three) throw new Error('No version 3.');
  await thaw(three);
  const tab = new Dexie('fenqi');
  tab.version(3).stores(three.stores);
  await tab.open();
  expect(await drainInbox()).toBe(4);
  expect(tab.isOpen()).toBe(false);
});

test('a page of an older version cannot write into a newer schema', async () => {
  const [reading] = aYear(1, 1);
  if (!reading) throw new Error('No reading.');
  const page = new Database();
  await page.open();
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('fenqi', NEWEST + 10);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('Not opened.')));
  });
  newer.close();
  const old = new Database();
  await expect(appendReadings(old, [reading])).rejects.toThrow(/older version.*Reload/);
  expect(await old.shelves.count()).toBe(0);
  old.close();
});
