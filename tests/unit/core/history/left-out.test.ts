import { expect, test } from 'vitest';
import { deriveStore } from '@/lib/core/history/derive-store';
import type { Item, Reading } from '@/lib/core/reading/reading';
import { aReading, anOffer, offering, on, record } from './a-reading';

const item = (id: string | null, amount: string | null, name: string | null = id): Item => ({
  id,
  name,
  price: amount === null ? null : { amount, currency: 'CNY' },
});
const about = (of: Item | null, reading: Reading): Reading => ({
  ...reading,
  page: { url: 'https://www.mi.com/p', store: 'mi.com', kind: 'product', locale: 'zh-CN' },
  item: of,
});
const shown = (of: Item | null) => about(of, offering(anOffer('huabei')));
const leftOut = (of: Item | null) => about(of, aReading());

/** Statuses of 花呗 over any item, and over the item named last, after these pages an hour apart. */
function after(...pages: Reading[]) {
  const records = pages.map((page, i) => record(`r${i}`, on(`${String(i).padStart(2, '0')}:00`), page));
  const { any, items } = deriveStore(records);
  const last = pages.at(-1)?.item?.id ?? '';
  const spans = items.get(`mi.com|unknown|item:${last}`)?.spans ?? [];
  return {
    any: any.spans.map(({ status }) => status),
    item: spans.map(({ status }) => status),
    history: any,
  };
}

const phone = item('phone', '2999.00');

test('a cable without installments suspends nothing', () => {
  expect(after(shown(phone), leftOut(item('cable', '50.00')))).toMatchObject({ any: ['offered'], item: [] });
  expect(after(shown(phone), leftOut(item(null, '50.00', '数据线'))).any).toEqual(['offered']);
});

test('an item that had it speaks for the store, whatever it costs now', () => {
  const cheaper = item('phone', '50.00');
  expect(after(shown(phone), leftOut(cheaper))).toMatchObject({
    any: ['offered', 'absent'],
    item: ['offered', 'absent'],
  });
});

test('so does an item at a price for which it was offered, in the same currency', () => {
  const between = [shown(item('a', '1000')), shown(item('b', '3000.00'))];
  const speaks = (of: Item) => after(...between, leftOut(of)).any.length === 2;
  expect(speaks(item('c', '2000'))).toBe(true);
  expect(speaks(item('c', '1000.00'))).toBe(true);
  expect(speaks(item('c', '3000.01'))).toBe(false);
  expect(speaks(item('c', '999.99'))).toBe(false);
  expect(speaks(item('c', null))).toBe(false);
  expect(speaks({ id: 'c', name: null, price: { amount: '2000', currency: 'USD' } })).toBe(false);
});

test('the price counts only where it was offered, not greyed, and from the same viewpoint', () => {
  const greyed = about(item('a', '1000'), offering(anOffer('huabei', { status: 'disabled' })));
  expect(after(shown(phone), greyed, leftOut(item('c', '1000'))).any).toEqual(['offered', 'disabled']);
  const elsewhere = {
    ...leftOut(item('c', '2999')),
    page: { ...shown(phone).page, url: 'https://m.mi.com/p' },
  };
  expect(after(shown(phone), elsewhere).any).toEqual(['offered']);
});

test('a page that names no item speaks for the store', () => {
  expect(after(shown(phone), leftOut(null)).any).toEqual(['offered', 'absent']);
  expect(after(shown(phone), leftOut(item(null, '50.00'))).any).toEqual(['offered', 'absent']);
});

test('an id too long to follow is none, and its page still names an item', () => {
  const long = item('x'.repeat(201), '50.00', 'cable');
  expect(after(shown(phone), leftOut(long)).any).toEqual(['offered']);
  expect(deriveStore([record('a', on('09:00'), shown(long))]).items.size).toBe(0);
});

test('prices with and without the provider are kept, whether the page spoke or not', () => {
  const { history } = after(
    shown(phone),
    shown(item('b', '199.00')),
    leftOut(item('cable', '50.00')),
    leftOut(item('hub', '99.00')),
  );
  expect(history.history.series[0]?.seen[0]?.prices).toEqual({
    CNY: { with: ['199.00', '2999.00'], without: ['50.00', '99.00'] },
  });
});

test('a page that is still being drawn proves nothing missing, and shows what it shows', () => {
  const observed = { rules: [], otherPrices: [], signedIn: null, inStock: null, failedPayRequests: 0 };
  const early = (reading: Reading): Reading => ({ ...reading, observed: { ...observed, settled: false } });
  const others = about(null, offering(anOffer('baitiao')));
  expect(after(shown(null), early(others)).any).toEqual(['offered', 'offered']);
  expect(after(shown(null), others).any).toEqual(['offered', 'absent', 'offered']);
  expect(after(early(shown(null)), others).any).toEqual(['offered', 'absent', 'offered']);
});
