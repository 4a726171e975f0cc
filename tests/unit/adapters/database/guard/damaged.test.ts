import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, withDatabase } from '@/lib/adapters/database/connection';
import { shelfKeys } from '@/lib/adapters/database/each-reading';
import { lookAtHistory } from '@/lib/adapters/database/guard/look';
import { isShelfSound } from '@/lib/adapters/database/guard/recheck-shelf';
import { damagedRecords, setAsideDamaged } from '@/lib/adapters/database/guard/set-aside-damaged';
import { historyStore } from '@/lib/adapters/database/history-store';
import type { RecordedReading } from '@/lib/core/history/record';
import { aReading, anOffer, offering, on } from '../../../core/history/a-reading';
import { allReadings, derived } from '../all-rows';

const KEY = 'mi.com|unknown|any';
const readings = Array.from({ length: 600 }, (_, n): RecordedReading => {
  const { work: _work, ...reading } =
    n % 7 === 0 ? aReading() : { ...offering(anOffer('huabei')), methods: [`way ${n % 5}`] };
  const at = on(`+${Math.floor(n / 12)} ${String(n % 12).padStart(2, '0')}:00`);
  return { id: n.toString(16).padStart(16, '0'), at, demo: false, account: 'unknown', reading };
});

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete('fenqi');
  await historyStore.appendMany(readings);
});

test('a sound history is found sound, and not written to', async () => {
  const before = await withDatabase((database) => database.shelves.get(KEY));
  expect(await setAsideDamaged()).toBe(0);
  for (const key of await shelfKeys()) expect(await isShelfSound(key)).toBe(true);
  expect(await withDatabase((database) => database.shelves.get(KEY))).toEqual(before);
});

test.each([
  ['shelves', KEY, { key: KEY, anyOf: 'mi.com', store: 'mi.com', item: null }],
  ['log', [KEY, '2026-11', 0], { shelf: KEY, month: '2026-11', part: 0, base: 'x' }],
  ['past', [KEY, '2026-11'], { shelf: KEY, month: '2026-11', anyMonth: '2026-11', spans: 7 }],
  ['days', '2026-11-03', { day: '2026-11-03', shelves: 'x', counts: null }],
])('a damaged row of %s is put aside, and everything whole is derived again', async (table, key, hurt) => {
  const row: unknown = await withDatabase((database) => database.table(table).get(key));
  expect(row).toBeDefined();
  await withDatabase((database) => database.table(table).put(hurt));
  expect(await setAsideDamaged()).toBe(1);
  const aside = await withDatabase((database) => database.quarantine.toArray());
  expect(aside).toMatchObject([{ table, key, row: hurt }]);
  expect(await damagedRecords()).toMatchObject({ count: 1, stores: table === 'days' ? [] : ['mi.com'] });
  expect(await setAsideDamaged()).toBe(0);
  expect(await isShelfSound(KEY)).toBe(true);
  const left = await allReadings();
  const counted = await lookAtHistory();
  expect(counted).toMatchObject({ counts: { readings: left.length } });
  // Past and days are derived: with them no reading is lost.
  expect(left.length < readings.length).toBe(table === 'shelves' || table === 'log');
});

test('a text that is lost takes its readings along, and is told', async () => {
  await withDatabase(async (database) => {
    const [row] = await database.contents.toArray();
    if (row) await database.contents.put({ ...row, text: new TextEncoder().encode('{"half":') });
  });
  expect(await setAsideDamaged()).toBe(1);
  expect(await damagedRecords()).toEqual({ count: 1, stores: ['mi.com'] });
});

test('lists that do not agree with the readings are mended, and it is said so', async () => {
  const right = await derived();
  await withDatabase(async (database) => {
    const row = await database.shelves.get(KEY);
    if (row) await database.shelves.put({ ...row, readings: 5 });
  });
  expect(await isShelfSound(KEY)).toBe(false);
  expect(await isShelfSound(KEY)).toBe(true);
  expect(await derived()).toEqual(right);
});

test('an inbox row that is no reading is put aside', async () => {
  await withDatabase((database) =>
    database.readings.add({
      id: 'f'.repeat(16),
      at: on('10:00'),
      demo: false,
      account: 'unknown',
    } as RecordedReading),
  );
  expect(await setAsideDamaged()).toBe(1);
  expect(await withDatabase((database) => database.readings.count())).toBe(0);
});
