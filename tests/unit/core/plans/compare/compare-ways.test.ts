import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_ASSUMPTIONS } from '@/lib/core/plans/compare/assumptions';
import { compareWays } from '@/lib/core/plans/compare/compare-ways';
import type { Option } from '@/lib/core/plans/compare/compared-way';
import { InputError } from '@/lib/core/plans/input-error';
import { emptyWay } from '@/lib/core/plans/ways/empty-way';

const yuan = (price: string | null) => ({ price, currency: 'CNY' });
const free12: Option = { key: 'free', way: emptyWay('interest-free', { count: 12 }) };
const cash = (terms = {}): Option => ({ key: 'cash', way: emptyWay('in-full', terms) });
const at = (moneyRate: string) => ({ ...NO_ASSUMPTIONS, moneyRate });
const keys = (price: string, options: readonly Option[], moneyRate = '0') =>
  compareWays(yuan(price), options, at(moneyRate)).ways.map(({ key }) => key);
const percent = (fraction: string | null | undefined) => Number(fraction) * 100;

describe('comparing ways to pay', () => {
  it('measures a free plan against the discount it gives up', () => {
    // Facts, section 3, row 10: 12 × 500 where cash costs 5,700.
    const { cash: paid, ways } = compareWays(yuan('6000'), [free12, cash({ discount: '300' })]);
    expect(paid).toEqual({ amount: '5700.00', currency: 'CNY' });
    const plan = ways.find(({ key }) => key === 'free');
    expect(plan?.extra.value).toBe('300.00');
    expect(percent(plan?.annual?.nominal.value)).toBeCloseTo(9.57704913296, 8);
    expect(percent(plan?.annual?.effective.value)).toBeCloseTo(10.0088186853, 8);
    expect(plan?.quality).toBe('apr');
  });

  it('counts cash-back that only cash buyers get as a cost of the plan', () => {
    // Row 12: cash earns 60 back next month, the plan earns nothing.
    const { ways } = compareWays(yuan('6000'), [free12, cash({ cashback: '60', rewardAfter: 1 })]);
    const plan = ways.find(({ key }) => key === 'free');
    expect(plan?.extra.value).toBe('60.00');
    expect(percent(plan?.annual?.nominal.value)).toBeCloseTo(1.85662980006, 8);
  });

  it('gives each method its own coupon first', () => {
    // Row 11: list 5,999, 300 off for cash, 100 off in 12 payments.
    const coupon: Option = { key: 'plan', way: emptyWay('interest-free', { count: 12, coupon: '100' }) };
    const { ways } = compareWays(yuan('5999'), [coupon, cash({ coupon: '300' })]);
    const plan = ways.find(({ key }) => key === 'plan');
    expect([plan?.total.value, plan?.extra.value, plan?.each]).toEqual(['5899.00', '200.00', '491.58']);
    expect(percent(plan?.annual?.nominal.value)).toBeCloseTo(6.41611040089, 8);
  });

  it('orders by present cost, so that waiting is worth what the money earns', () => {
    expect(keys('6000', [free12, cash()])).toEqual(['cash', 'free']);
    expect(keys('6000', [free12, cash()], '0.015')).toEqual(['free', 'cash']);
    // Section 5, row 2: at 3 % a discount above 95.09 beats twelve free payments.
    expect(keys('6000', [free12, cash({ discount: '95.08' })], '0.03')).toEqual(['free', 'cash']);
    expect(keys('6000', [free12, cash({ discount: '95.10' })], '0.03')).toEqual(['cash', 'free']);
  });

  it('values points at what they are worth to the shopper, in the order and not in the rate', () => {
    const options = [cash(), { key: 'points', way: emptyWay('in-full', { pointsSpent: '50' }) }];
    const worth = (pointValue: string) =>
      compareWays(yuan('1000'), options, { ...NO_ASSUMPTIONS, pointValue }).ways.map((way) => [
        way.key,
        way.presentCost.value,
      ]);
    expect(worth('0')).toEqual([
      ['points', '950.00'],
      ['cash', '1000.00'],
    ]);
    expect(worth('1')[0]?.[1]).toBe('1000.00');
  });

  it('shows a range where a fact is missing, and a value only where a convention gives one', () => {
    // Section 3, rows 13 and 23.
    const open: Option = { key: 'open', way: emptyWay('flat-fee', { count: 12, feeRate: '0.006' }) };
    const { annual, extra, open: asked } = compareWays(yuan('12000'), [open]).ways[0] ?? {};
    expect(annual?.nominal.value).toBeNull();
    expect(extra).toEqual({ value: null, low: '468.00', high: '864.00' });
    expect(asked).toContain('feeBase');
    const told: Option = {
      key: 'told',
      way: emptyWay('flat-fee', { count: 12, feeRate: '0.006', feeBase: 'per-period-original' }),
    };
    const row = compareWays(yuan('12000'), [told]).ways[0];
    expect(percent(row?.annual?.effective.value)).toBeCloseTo(13.8417850664, 8);
    expect(percent(row?.annual?.effective.low)).toBeCloseTo(12.2, 1);
    expect(percent(row?.annual?.effective.high)).toBeCloseTo(15.6, 1);
  });

  it('puts rent that ends in return behind everything that is owned', () => {
    const rent: Option = {
      key: 'rent',
      way: emptyWay('rent-and-return', { count: 12, each: '100' }),
    };
    const { ways } = compareWays(yuan('6000'), [rent, free12]);
    expect(ways.map(({ key, annual }) => [key, annual === null])).toEqual([
      ['free', false],
      ['rent', true],
    ]);
  });

  it('puts what cannot be priced last, with what is missing', () => {
    const bare: Option = { key: 'bare', way: emptyWay('equal-payment', { count: 12 }) };
    const { ways } = compareWays(yuan('6000'), [bare, free12]);
    expect(ways.at(-1)).toMatchObject({ key: 'bare', annual: null, payments: [] });
    expect(ways.at(-1)?.total).toMatchObject({ value: null, low: '6000.00' });
    expect(ways.at(-1)?.open.length).toBeGreaterThan(0);
  });

  it('dates every payment and keeps the day of the month', () => {
    const three: Option = { key: 'three', way: emptyWay('interest-free', { count: 3 }) };
    const { payments } =
      compareWays(yuan('900'), [three], { ...NO_ASSUMPTIONS, today: '2027-01-31' }).ways[0] ?? {};
    expect(payments?.map(({ date, amount }) => [date, amount])).toEqual([
      ['2027-02-28', '300.00'],
      ['2027-03-31', '300.00'],
      ['2027-04-30', '300.00'],
    ]);
  });

  it('names the option whose terms cannot be meant', () => {
    const wrong: Option = { key: 'wrong', way: emptyWay('interest-free', { count: 3, down: '900' }) };
    const compare = () => compareWays(yuan('900'), [wrong]);
    expect(compare).toThrow(InputError);
    expect(compare).toThrow(/^wrong: .*down payment/);
    expect(() => compareWays(yuan('a lot'), [])).toThrow(/price/);
  });

  it('never lets a dearer fee cost less, nor a row lose what its payments sum to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9_999_999 }),
        fc.integer({ min: 1, max: 48 }),
        fc.integer({ min: 0, max: 500 }),
        (price, count, fee) => {
          const way = (basis: number) =>
            emptyWay('flat-fee', { count, feeRate: (basis / 10_000).toFixed(4), feeBase: 'total' });
          const options = [
            { key: 'less', way: way(fee) },
            { key: 'more', way: way(fee + 100) },
          ];
          const { ways } = compareWays(yuan((price / 100).toFixed(2)), options);
          const [first, second] = ways;
          expect([first?.key, second?.key]).toEqual(['less', 'more']);
          expect(Number(second?.annual?.nominal.value)).toBeGreaterThan(Number(first?.annual?.nominal.value));
          for (const row of ways) {
            const sum = row.payments.reduce(
              (total, { amount }) => total + Math.round(Number(amount) * 100),
              0,
            );
            expect((sum / 100).toFixed(2)).toBe(row.total.value);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('doubts payments that come to less than nine tenths of the price, and never lets them lead', () => {
    const stated = (key: string, each: string, terms = {}): Option => ({
      key,
      way: emptyWay('stated', { count: 12, each, ...terms }),
    });
    const rent: Option = { key: 'rent', way: emptyWay('rent-and-return', { count: 12, each: '1' }) };
    const bare: Option = { key: 'bare', way: emptyWay('equal-payment', { count: 12 }) };
    const doubted = stated('short', '100');
    const { ways } = compareWays(yuan('6000'), [doubted, bare, rent, cash()]);
    expect(ways.map(({ key, doubt }) => [key, doubt?.by ?? null])).toEqual([
      ['cash', null],
      ['rent', null],
      ['short', '4800.00'],
      ['bare', null],
    ]);
    const doubtOf = (option: Option, price = '6000') => compareWays(yuan(price), [option]).ways[0]?.doubt;
    // Facts, section 3, row 1d: 12 × 80 for 1,000 saves 40.
    expect(doubtOf(stated('d', '80'), '1000')).toBeNull();
    expect([doubtOf(stated('d', '450')), doubtOf(stated('d', '449.99'))?.by]).toEqual([null, '600.12']);
    // 600 paid at once makes up for it; what is said to come off or come back needs no doubt.
    expect(doubtOf(stated('d', '400', { down: '600' }))).toBeNull();
    expect(doubtOf(stated('d', '400', { discount: '1000' }))).toBeNull();
    expect(doubtOf({ key: 'd', way: emptyWay('in-full', { cashback: '900' }) })).toBeNull();
    expect(doubtOf({ key: 'd', way: emptyWay('rent-to-own', { count: 12, each: '100' }) })?.by).toBe(
      '4800.00',
    );
    // A deposit that comes back pays for nothing; a price of its own is the one to hold against.
    const held = { key: 'd', way: emptyWay('rent-to-own', { count: 12, each: '100', deposit: '6000' }) };
    expect(doubtOf(held)?.by).toBe('4800.00');
    expect(doubtOf(stated('d', '100', { price: '1200' }))).toBeNull();
  });

  it('holds payments against the cash price where no list price is known', () => {
    const short: Option = { key: 'short', way: emptyWay('stated', { count: 12, each: '100' }) };
    const { ways } = compareWays(yuan(null), [short, cash({ price: '6000' })]);
    expect(ways.map(({ key, doubt }) => [key, doubt?.by])).toEqual([
      ['cash', undefined],
      ['short', '4800.00'],
    ]);
  });

  it('takes a price of zero for no price', () => {
    const { cash: paid, ways } = compareWays(yuan('0'), [free12]);
    expect([paid, ways[0]?.total.value, ways[0]?.doubt]).toEqual([null, null, null]);
  });
});
