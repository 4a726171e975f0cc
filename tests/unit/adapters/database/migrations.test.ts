import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, withDatabase } from '@/lib/adapters/database/connection';
import { historyStore } from '@/lib/adapters/database/history-store';
import { drainInbox } from '@/lib/adapters/database/inbox';
import { migrations } from '@/lib/adapters/database/migrations';
import { rebuildShelf } from '@/lib/adapters/database/rebuild-shelf';
import { allReadings, derived } from './all-rows';
import { FROZEN, thaw } from './frozen/databases';
import { NEW_READINGS, OLD_LOCAL_FITS, OLD_LOCAL_RULES } from './frozen/old-readings';

vi.setConfig({ testTimeout: 30_000 });

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete('fenqi');
});

const byPlace = (a: { at: string; demo: boolean }, b: { at: string; demo: boolean }) =>
  Number(a.demo) - Number(b.demo) || a.at.localeCompare(b.at);
/** What waited in the inbox of a version: later ones took sample history at once. */
const waiting = (version: number) =>
  NEW_READINGS.filter(({ demo }) => version < 4 || !demo).toSorted(byPlace);

describe.each(FROZEN)('from version $version to the newest', (frozen) => {
  test('every reading is in the log, once, and every series derived from it', async () => {
    await thaw(frozen);
    await drainInbox();
    const ids = new Set(waiting(frozen.version).map(({ id }) => id));
    const found = (await allReadings()).filter(({ id }) => ids.has(id));
    expect(found.toSorted(byPlace)).toEqual(waiting(frozen.version));
    expect(await withDatabase(({ readings }) => readings.count())).toBe(0);
    const states = await historyStore.seriesOf('mi.com');
    expect(states.filter(({ provider }) => provider === 'huabei')).toHaveLength(1);
    const before = await derived();
    for (const { key, item } of before.shelves)
      if (item === null) await withDatabase((database) => rebuildShelf(database, key));
    expect(await derived()).toEqual(before);
  });

  test('the schema is the newest, and what it has no place for is gone', async () => {
    await thaw(frozen);
    await withDatabase(async (database) => {
      await database.open();
      expect(database.verno).toBe(migrations.at(-1)?.version);
      const names = [...database.backendDB().objectStoreNames];
      expect(names).not.toContain('spans');
      expect(names).not.toContain('series');
      expect(names.toSorted()).toEqual(database.tables.map(({ name }) => name).toSorted());
    });
  });

  test('opened again, and drained again, nothing changes', async () => {
    await thaw(frozen);
    await drainInbox();
    const [before, readings] = [await derived(), await allReadings()];
    closeDatabase();
    expect(await drainInbox()).toBe(0);
    expect(await derived()).toEqual(before);
    expect(await allReadings()).toEqual(readings);
  });
});

test('own rules survive', async () => {
  for (const frozen of FROZEN.filter(({ version }) => version >= 3)) {
    await thaw(frozen);
    await withDatabase(async ({ localRules, localFits }) => {
      expect(await localRules.toArray()).toEqual(OLD_LOCAL_RULES);
      expect(await localFits.toArray()).toEqual(OLD_LOCAL_FITS);
    });
    closeDatabase();
    await Dexie.delete('fenqi');
  }
});

test('a packed history needs nothing but to be opened', async () => {
  const four = FROZEN.find(({ version }) => version === 4);
  if (!four) throw new Error('No version 4.');
  await thaw({ ...four, rows: { ...four.rows, readings: [] } });
  const before = await derived();
  expect(await allReadings()).toHaveLength(70);
  expect(before.shelves.map(({ key, readings }) => [key, readings])).toEqual([
    ['demo|mi.com|unknown|any', 1],
    ['jd.com|unknown|any', 66],
    ['mi.com|unknown|any', 3],
    ['mi.com|unknown|item:phone', 1],
  ]);
  for (const { key, item } of before.shelves)
    if (item === null) await withDatabase((database) => rebuildShelf(database, key));
  const again = await derived();
  expect(again.shelves.map(({ key, readings }) => [key, readings])).toEqual(
    before.shelves.map(({ key, readings }) => [key, readings]),
  );
  expect(again.days).toEqual(before.days);
});

test('a second reading whose UUID begins the same is not lost', async () => {
  const [first] = FROZEN;
  const [row] = first?.rows['readings'] ?? [];
  if (!first || !row) throw new Error('No version 1.');
  const twin = { ...row, id: '3f2b8c1a-9d4e-4f60-ffff-ffffffffffff' };
  await thaw({ ...first, rows: { ...first.rows, readings: [row, twin] } });
  expect(await drainInbox()).toBe(2);
});

test('rows of the inbox that are no readings are set aside, and hold up nothing', async () => {
  const [reading] = NEW_READINGS;
  await withDatabase(({ readings }) =>
    readings.bulkAdd([
      { ...reading, id: '1111111111111111', reading: { page: 'torn' } },
      { ...reading, id: '2222222222222222', at: 'someday' },
      { ...reading, id: '3333333333333333' },
    ] as never[]),
  );
  expect(await drainInbox()).toBe(1);
  expect((await allReadings()).map(({ id }) => id)).toEqual(['3333333333333333']);
  const aside = await withDatabase(({ quarantine }) => quarantine.toArray());
  expect(aside.map(({ table, key }) => [table, key])).toEqual([
    ['readings', '1111111111111111'],
    ['readings', '2222222222222222'],
  ]);
});
