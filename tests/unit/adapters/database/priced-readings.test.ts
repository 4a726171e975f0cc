import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase } from '@/lib/adapters/database/connection';
import { historyStore } from '@/lib/adapters/database/history-store';
import { pricedReadings, readingById } from '@/lib/adapters/database/priced-readings';
import { demoReadings } from '@/lib/app/demo/demo-readings';
import { EMPTY_PLAN } from '@/lib/core/plans/plan';
import { anOffer, offering, on, record } from '../../core/history/a-reading';

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete('fenqi');
});

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
  expect((await pricedReadings()).map(({ id }) => id)).toEqual(['c', 'b']);
  expect((await pricedReadings(1)).map(({ id }) => id)).toEqual(['c']);
});

test('the sample history offers one thing a store', async () => {
  await historyStore.appendMany(demoReadings('2026-11-22T08:00:00.000Z'));
  const found = await pricedReadings();
  expect(found.map(({ reading }) => reading.page.store).toSorted()).toEqual(['jd.com', 'mi.com']);
});

test('a reading is found by its id', async () => {
  await historyStore.append(record('a', on('10:00'), priced(phone)));
  expect((await readingById('a'))?.reading.item?.name).toBe('Phone');
  expect(await readingById('gone')).toBeNull();
});
