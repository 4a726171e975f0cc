import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase } from '@/lib/adapters/database/connection';
import { historyStore } from '@/lib/adapters/database/history-store';
import { pricedReadings } from '@/lib/adapters/database/priced-readings';
import { readingAt } from '@/lib/adapters/database/reading-queries';
import { demoReadings } from '@/lib/app/demo/demo-readings';
import { EMPTY_PLAN } from '@/lib/core/plans/plan';
import { parseReadingRef, readingRef } from '@/lib/core/history/reading-ref';
import type { Reading } from '@/lib/core/reading/reading';
import * as history from '../../core/history/a-reading';
import { anOffer, offering, on } from '../../core/history/a-reading';
import { anId } from './an-id';

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete('fenqi');
});

const record = (id: string, at: string, reading: Reading) => history.record(anId(id), at, reading);
const phone = { id: 'phone', name: 'Phone', price: { amount: '1499.00', currency: 'CNY' } };
const plans = [{ ...EMPTY_PLAN, count: 3, each: '511.15', currency: 'CNY' }];
const priced = (item: typeof phone | null) => ({ ...offering({ ...anOffer('huabei'), plans }), item });

test('each thing that showed a price and a plan is found once, latest first', async () => {
  await historyStore.appendMany([
    record('a', on('10:00'), priced(phone)),
    record('b', on('11:00'), priced(phone)),
    record('c', on('12:00'), priced({ ...phone, id: 'tablet' })),
    record('d', on('13:00'), priced(null)),
    record('e', on('14:00'), { ...offering(anOffer('huabei', { plans: [] })), item: phone }),
  ]);
  expect((await pricedReadings()).map(({ id }) => id)).toEqual([anId('c'), anId('b')]);
  expect((await pricedReadings(1)).map(({ id }) => id)).toEqual([anId('c')]);
});

test('the sample history offers one thing a store', async () => {
  await historyStore.appendMany(demoReadings('2026-11-22T08:00:00.000Z'));
  const found = await pricedReadings();
  expect(found.map(({ reading }) => reading.page.store).toSorted()).toEqual(['jd.com', 'mi.com']);
});

test('a reading is found by its reference, of whichever account, and by no other', async () => {
  const seen = { ...record('a', on('10:00'), priced(phone)), account: '0123456789abcdef' };
  await historyStore.appendMany([record('b', on('10:00'), priced(phone)), seen]);
  const ref = parseReadingRef(readingRef(seen));
  expect(ref).toEqual({ store: 'mi.com', at: on('10:00'), id: anId('a') });
  expect(ref && (await readingAt(ref))?.account).toBe(seen.account);
  expect(ref && (await readingAt({ ...ref, id: anId('c') }))).toBeNull();
  expect(ref && (await readingAt({ ...ref, store: 'jd.com' }))).toBeNull();
  expect(parseReadingRef('unheard-of')).toBeNull();
});
