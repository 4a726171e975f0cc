import { expect, test } from 'vitest';
import { deriveStore } from '@/lib/core/history/derive-store';
import { EMPTY_PLAN } from '@/lib/core/plans/plan';
import type { Plan } from '@/lib/core/plans/plan';
import type { Item, Offer, PageKind, Reading } from '@/lib/core/reading/reading';
import { aReading, anOffer, offering, on, record } from './a-reading';

const phone = (amount = '2999.00'): Item => ({ id: 'p', name: '手机', price: { amount, currency: 'CNY' } });
const total = (amount: string | null): Item => ({
  id: null,
  name: null,
  price: amount === null ? null : { amount, currency: 'CNY' },
});
const plan = (count: number, change: Partial<Plan> = {}): Plan => ({ ...EMPTY_PLAN, count, ...change });
const rate = (value: string, base: 'total' | 'per-period' | 'annual' = 'total') => ({
  rate: { value, base },
});

const page = (item: Item | null, offers: readonly Offer[], kind: PageKind = 'product'): Reading => ({
  ...(offers.length > 0 ? offering(...offers) : aReading()),
  page: aReading({}, kind).page,
  item,
});
const huabei = (plans: Plan[], change: Partial<Offer> = {}) => anOffer('huabei', { plans, ...change });

/** Changes over any item and of the items, after these pages an hour apart from midnight. */
function changes(...pages: Reading[]) {
  const records = pages.map((one, i) => record(`r${i}`, on(`${String(i).padStart(2, '0')}:00`), one));
  const { any, items } = deriveStore(records);
  return { any: any.changes, item: [...items.values()].flatMap((shelf) => shelf.changes) };
}
const blind = aReading({ status: 'unknown', because: 'blocked' }, 'product');

test('24 gone while 12 stayed, between the last page with it and the first without', () => {
  const found = changes(
    page(phone(), [huabei([plan(12), plan(24)])]),
    page(phone(), [huabei([plan(24), plan(12)])]),
    blind,
    page(phone(), [huabei([plan(12)])]),
  );
  expect(found.any).toEqual([]);
  expect(found.item).toEqual([
    {
      facet: 'counts',
      before: [12, 24],
      after: [12],
      series: 'mi.com|unknown|item:p|huabei',
      since: on('01:00'),
      by: on('03:00'),
      reading: 'r3',
    },
  ]);
});

test('what a page leaves unsaid is no change, and does not make the old value newer', () => {
  const silent = page(phone(), [huabei([])]);
  const found = changes(
    page(phone(), [huabei([plan(12)])]),
    silent,
    silent,
    page(phone(), [huabei([plan(6)])]),
  );
  expect(found.item).toMatchObject([{ facet: 'counts', since: on('00:00'), by: on('03:00') }]);
  const teaser = page(phone(), [huabei([plan(6, { teaser: true })])]);
  expect(changes(page(phone(), [huabei([plan(12)])]), teaser).item).toEqual([]);
  const greyed = page(phone(), [huabei([plan(6)], { status: 'disabled' })]);
  expect(changes(page(phone(), [huabei([plan(12)])]), greyed).item).toEqual([]);
});

test('counts of another item, or from another viewpoint, are not compared', () => {
  const other = page({ ...phone(), id: 'q' }, [huabei([plan(6)])]);
  const checkout = page(phone(), [huabei([plan(6)])], 'checkout');
  const found = changes(page(phone(), [huabei([plan(12)])]), other, checkout);
  expect([...found.any, ...found.item]).toEqual([]);
});

test('without an item, pages at the same price are compared', () => {
  const at = (amount: string | null, ...counts: number[]) =>
    page(total(amount), [huabei(counts.map((count) => plan(count)))], 'checkout');
  expect(changes(at('99', 3, 6), at('50', 3), at('99.00', 3)).any).toMatchObject([
    { facet: 'counts', since: on('00:00'), by: on('02:00'), series: 'mi.com|unknown|any|huabei' },
  ]);
  expect(changes(at('99', 3, 6), at('98', 3)).any).toEqual([]);
  expect(changes(at(null, 3, 6), at(null, 3)).any).toEqual([]);
});

test('lender and limits belong to the store, whatever is bought', () => {
  const one = huabei([], { lender: 'A', limits: { min: '100', max: '5000', currency: 'CNY' } });
  const two = huabei([], { lender: 'B', limits: { min: '100.00', max: '3000', currency: 'CNY' } });
  const found = changes(page(phone(), [one]), page({ ...phone(), id: 'q' }, [two]));
  expect(found.item).toEqual([]);
  expect(found.any).toMatchObject([
    { facet: 'lender', before: 'A', after: 'B' },
    { facet: 'max', before: { amount: '5000', currency: 'CNY' }, after: { amount: '3000' } },
  ]);
  const dollars = huabei([], { lender: 'A', limits: { min: '7', max: null, currency: 'USD' } });
  expect(changes(page(phone(), [one]), page(phone(), [dollars])).any).toEqual([]);
});

test.each([
  [rate('0.02'), rate('0.03'), { before: { value: '0.02', base: 'total' }, after: { value: '0.03' } }],
  [{ interestFree: true }, rate('0.03'), { before: { base: 'free' }, after: { base: 'total' } }],
  [rate('0.03'), rate('0.00', 'annual'), { after: { value: '0', base: 'free' } }],
  [rate('0.02'), rate('0.020'), null],
  [rate('0.02'), rate('0.07', 'annual'), null],
  [rate('0'), { interestFree: true }, null],
  [rate('0.02'), {}, null],
])('the rate of twelve payments: %j, then %j', (before, after, expected) => {
  const at = (change: Partial<Plan>) => page(phone(), [huabei([plan(6, rate('0.01')), plan(12, change)])]);
  const found = changes(at(before), at(after)).item.filter(({ facet }) => facet === 'rate');
  expect(found).toMatchObject(expected ? [{ count: 12, ...expected }] : []);
});

test('a count with two rates states none', () => {
  const both = page(phone(), [huabei([plan(12, rate('0.01')), plan(12, rate('0.02'))])]);
  expect(
    changes(page(phone(), [huabei([plan(12, rate('0.03'))])]), both).item.filter(
      ({ facet }) => facet === 'rate',
    ),
  ).toEqual([]);
});

test('price and cheapest fee of an item; a fee only at an unchanged price', () => {
  const costs = (fee: string, amount?: string) =>
    page(phone(amount), [huabei([plan(3, { feeTotal: fee }), plan(6, { feeTotal: '90.00' })])]);
  expect(changes(costs('30.00'), costs('45.00')).item).toMatchObject([
    { facet: 'fee', before: { amount: '30.00', currency: 'CNY' }, after: { amount: '45.00' } },
  ]);
  expect(changes(costs('30.00'), costs('27.00', '2699.00')).item).toMatchObject([
    { facet: 'price', before: { amount: '2999.00' }, after: { amount: '2699.00' } },
  ]);
  const half = page(phone(), [huabei([plan(3, { feeTotal: '45.00' }), plan(6)])]);
  expect(changes(costs('30.00'), half).item).toEqual([]);
});

test('a provider is new where a like page was seen without it', () => {
  const [baitiao, both] = [anOffer('baitiao'), [anOffer('baitiao'), anOffer('huabei')]];
  const found = changes(page(null, [baitiao], 'checkout'), blind, page(null, both, 'checkout'));
  expect(found.any).toEqual([
    {
      facet: 'provider',
      before: null,
      after: 'huabei',
      series: 'mi.com|unknown|any|huabei',
      since: on('00:00'),
      by: on('02:00'),
      reading: 'r2',
    },
  ]);
  expect(changes(page(null, [baitiao], 'checkout'), page(null, both)).any).toEqual([]);
  const other = { ...phone('50.00'), id: 'cable' };
  expect(changes(page(other, []), page(phone(), both)).any).toEqual([]);
  expect(changes(page(phone(), [baitiao]), page(other, []), page(phone(), both)).any).toMatchObject([
    { facet: 'provider', after: 'huabei', since: on('00:00') },
  ]);
});

test('a list of plans that is still being drawn is none', () => {
  const observed = { rules: [], otherPrices: [], signedIn: null, inStock: null, failedPayRequests: 0 };
  const half = { ...page(phone(), [huabei([plan(3)])]), observed: { ...observed, settled: false as const } };
  const whole = page(phone(), [huabei([plan(3), plan(12)])]);
  expect(changes(whole, half, whole).item).toEqual([]);
  expect(changes(whole, { ...half, observed }, whole).item).toHaveLength(2);
});
