import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMinor } from '@/lib/core/money/amount';
import { comparePlans } from '@/lib/core/plans/compare-plans';
import { EMPTY_PLAN, type Plan } from '@/lib/core/plans/plan';

const plan = (terms: Partial<Plan>): Plan => ({ ...EMPTY_PLAN, currency: 'CNY', ...terms });
const one = (price: string | null, terms: Partial<Plan>) =>
  comparePlans(price === null ? null : { amount: price, currency: 'CNY' }, [{ key: 'it', plan: plan(terms) }])
    .plans[0];
const percent = (fraction: string | null | undefined) => Number(fraction) * 100;

describe('comparing plans with paying in full', () => {
  // Amounts of the saved Xiaomi cashier of 2016 (facts, stores-china 1.1); rates as computed there, to 0.1.
  it.each([
    ['花呗 12', '134.90', '119.80', 14.4],
    ['招行 12', '133.91', '107.92', 13.0],
    ['建行 12', '129.91', '59.92', 7.3],
    ['工行 12', '129.41', '53.92', 6.6],
  ])('%s', (_, each, extra, nominal) => {
    const row = one('1499.00', { count: 12, each });
    expect(row?.extra.value).toBe(extra);
    expect(percent(row?.annual?.nominal.value)).toBeCloseTo(nominal, 1);
    expect(row?.quality).toBe('apr');
  });

  it('takes the price from the fees where the page shows none, and says so', () => {
    const row = one(null, { count: 12, each: '229.49', feePerPeriod: '12.99', teaser: true });
    expect(row?.extra.value).toBe('155.88');
    expect(percent(row?.annual?.nominal.value)).toBeCloseTo(10.9, 1);
    expect(row?.notes).toEqual(['lower-bound', 'cash-price-from-fees', 'first-bill-open']);
  });

  it('computes the amounts of a plan that states its fee only', () => {
    const total = one('1000.00', { count: 3, rate: { value: '0.023', base: 'total' } });
    expect([total?.each, total?.total.value, total?.notes]).toEqual([
      '340.99',
      '1023.00',
      ['each-from-price', 'first-bill-open'],
    ]);
    // Of the whole price or of what is still owed: the page does not say, so nobody may (facts, section 3, row 23).
    expect(one('1000.00', { count: 3, rate: { value: '0.005', base: 'per-period' } })).toMatchObject({
      extra: { value: null, low: '10.00', high: '15.00' },
      notes: ['each-from-price', 'fee-base-open', 'first-bill-open'],
    });
    expect(one('1000.00', { count: 3, interestFree: true })?.total.value).toBe('1000.00');
  });

  it('lets the last payment take the remainder of an interest-free plan', () => {
    expect(one('28.00', { count: 3, each: '9.33', interestFree: true })).toMatchObject({
      total: { value: '28.00' },
      extra: { value: '0.00' },
      notes: ['rounding'],
    });
    // Whole-yuan instalments are rounded to the yuan: 24 × 196 for 4,699.
    expect(one('4699.00', { count: 24, each: '196.00', interestFree: true })?.extra.value).toBe('0.00');
  });

  it('counts a down payment and another first payment', () => {
    const row = one('5000.00', { count: 12, each: '180.00', down: '3000.00' });
    expect([row?.total.value, row?.extra.value]).toEqual(['5160.00', '160.00']);
    expect(percent(row?.annual?.nominal.value)).toBeCloseTo(14.45, 2);
    const unequal = one('450.00', { count: 3, each: '150.00', first: '151.35' });
    expect([unequal?.total.value, unequal?.each]).toEqual(['451.35', '150.00']);
  });

  it('takes a fee of zero for no fee, and tells when free payments come to more than the price', () => {
    expect(one('2999.00', { count: 3, each: '999.67', feePerPeriod: '0.00' })?.way.kind).toBe(
      'interest-free',
    );
    expect(one('1000.00', { count: 3, each: '400.00', interestFree: true })).toMatchObject({
      extra: { value: '200.00' },
      notes: ['free-with-fee'],
    });
  });

  it('does not hide a fee behind the word interest-free', () => {
    const row = one('1200.00', { count: 12, each: '130.00', feePerPeriod: '30.00', interestFree: true });
    expect(row).toMatchObject({
      extra: { value: '360.00' },
      notes: ['free-with-fee', 'first-bill-open'],
    });
  });

  it('knows no cost where too little is stated', () => {
    expect(one('1499.00', { count: 12 })).toMatchObject({
      total: { value: null },
      extra: { value: null },
      annual: null,
      notes: ['amount-unknown'],
    });
    expect(one('1499.00', { each: '160', teaser: true })?.extra.value).toBeNull();
    expect(one('1499.00', { count: 3, each: '10.00', currency: 'USD' })?.extra.value).toBeNull();
  });

  it('puts the cheapest first and the unknown last, in page order', () => {
    const options = [
      { key: 'unknown-a', plan: plan({ count: 6 }) },
      { key: 'dear', plan: plan({ count: 12, each: '134.90' }) },
      { key: 'unknown-b', plan: plan({ count: 9 }) },
      { key: 'free', plan: plan({ count: 3, interestFree: true }) },
    ];
    const { plans: rows } = comparePlans({ amount: '1499.00', currency: 'CNY' }, options);
    expect(rows.map(({ key }) => key)).toEqual(['free', 'dear', 'unknown-a', 'unknown-b']);
  });

  it('tells no cost from payments that come to far less than the price, nor from a price of zero', () => {
    const options = [
      { key: 'short', plan: plan({ count: 12, each: '100.00' }) },
      { key: 'fee', plan: plan({ count: 12, each: '536.00' }) },
    ];
    const { plans: rows } = comparePlans({ amount: '6000.00', currency: 'CNY' }, options);
    expect(rows.map(({ key, each, extra, doubt }) => [key, each, extra.value, doubt?.by ?? null])).toEqual([
      ['fee', '536.00', '432.00', null],
      ['short', '100.00', null, '4800.00'],
    ]);
    expect(rows[1]).toMatchObject({ annual: null, notes: ['amount-unknown'] });
    const unpriced = comparePlans({ amount: '0.00', currency: 'CNY' }, options);
    expect([unpriced.cash, unpriced.plans.length]).toEqual([null, 2]);
    expect(one('6000.00', { count: 12, each: '0.00' })?.extra.value).toBeNull();
  });

  it('never loses a minor unit between the payments and the total', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 9_999_999 }),
        fc.integer({ min: 2, max: 36 }),
        (price, count) => {
          const row = one((price / 100).toFixed(2), { count, rate: { value: '0.045', base: 'total' } });
          const fee = toMinor(row?.extra.value ?? '', 2);
          expect(Math.abs((fee ?? NaN) - price * 0.045)).toBeLessThanOrEqual(0.5);
          expect(toMinor(row?.total.value ?? '', 2)).toBe(price + (fee ?? NaN));
        },
      ),
    );
  });
});
