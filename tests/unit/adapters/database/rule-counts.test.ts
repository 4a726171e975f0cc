import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, withDatabase } from '@/lib/adapters/database/connection';
import { historyStore } from '@/lib/adapters/database/history-store';
import { readingsSpansSeries } from '@/lib/adapters/database/migrations/001-readings-spans-series';
import { demoReadings } from '@/lib/app/demo/demo-readings';
import type { Reading } from '@/lib/core/reading/reading';
import * as history from '../../core/history/a-reading';
import { aReading, anOffer, offering, on } from '../../core/history/a-reading';
import { anId } from './an-id';

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete('fenqi');
});

const record = (id: string, at: string, reading: Reading, demo = false) =>
  history.record(anId(id), at, reading, demo);
const by = (rule: string) => offering(anOffer('huabei', { evidence: { text: 'x', rule } }));
const shown = record('a', on('10:00'), by('mi.com/cashier'));
const later = record('b', on('12:00'), by('mi.com/cashier'));
const counts = () => withDatabase(({ ruleCounts }) => ruleCounts.toArray());

test('a reading counts once, however often it is sent', async () => {
  await historyStore.append(shown);
  await historyStore.append(shown);
  await historyStore.appendMany([shown, later, later]);
  expect(await counts()).toEqual([
    expect.objectContaining({ rule: 'brand:huabei', offer: 2, lastAt: on('12:00') }),
    expect.objectContaining({ rule: 'mi.com/cashier', offer: 2, lastAt: on('12:00'), lastStore: 'mi.com' }),
  ]);
});

test('a late reading rebuilds the runs and leaves the counts right', async () => {
  await historyStore.append(later);
  await historyStore.append(record('c', on('13:00'), aReading()));
  await historyStore.append(shown);
  expect(await counts()).toContainEqual(
    expect.objectContaining({ rule: 'mi.com/cashier', offer: 2, lastAt: on('12:00') }),
  );
});

test('sample history is not counted, coming or going', async () => {
  await historyStore.appendMany(demoReadings(on('10:00')));
  expect(await counts()).toEqual([]);
  await historyStore.append(shown);
  await historyStore.removeDemo();
  expect((await counts()).map(({ offer }) => offer)).toEqual([1, 1]);
});

test('readings kept by an earlier version are counted when it is updated', async () => {
  const old = new Dexie('fenqi');
  old.version(1).stores(readingsSpansSeries.stores);
  const shelf = 'mi.com';
  const disabled = offering(
    anOffer('huabei', { status: 'disabled', evidence: { text: 'x', rule: 'mi.com/cashier' } }),
  );
  await old.table('readings').bulkAdd([
    { ...later, shelf },
    { ...shown, shelf },
    { ...record('d', on('11:00'), disabled), shelf },
    { ...record('e', on('13:00'), by('sample'), true), shelf },
  ]);
  old.close();
  expect(await counts()).toEqual(
    ['brand:huabei', 'mi.com/cashier'].map((rule) => ({
      rule,
      offer: 2,
      disabled: 1,
      mention: 0,
      empty: 0,
      refused: 0,
      lastAt: on('12:00'),
      lastStore: 'mi.com',
    })),
  );
});
