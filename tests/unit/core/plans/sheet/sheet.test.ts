import { describe, expect, it } from 'vitest';
import { compareWays } from '@/lib/core/plans/compare/compare-ways';
import { NO_ASSUMPTIONS } from '@/lib/core/plans/compare/assumptions';
import { ladderStep } from '@/lib/core/plans/sheet/ladder-step';
import { paidByMonth } from '@/lib/core/plans/sheet/paid-by-month';
import { pricedWays } from '@/lib/core/plans/sheet/priced-ways';
import { savedLoad } from '@/lib/core/plans/sheet/saved-load';
import type { SavedWay } from '@/lib/core/plans/sheet/sheet';
import { emptyWay } from '@/lib/core/plans/ways/empty-way';

const TODAY = '2026-11-30';
const free = emptyWay('interest-free', { count: 3, each: '100.00' });
const fortnightly = emptyWay('pay-in-4', {});

function months(way: typeof free, today: string | null, price = '400.00') {
  const { ways } = compareWays({ price, currency: 'CNY' }, [{ key: 'a', way }], { ...NO_ASSUMPTIONS, today });
  const [only] = ways;
  return only?.schedule ? paidByMonth(only.payments, only.schedule, today) : [];
}

describe('paidByMonth', () => {
  it('has every month to the last payment, with what it asks and the sum so far', () => {
    expect(months(free, null, '300.00')).toEqual([
      { paid: '0.00', soFar: '0.00' },
      { paid: '100.00', soFar: '100.00' },
      { paid: '100.00', soFar: '200.00' },
      { paid: '100.00', soFar: '300.00' },
    ]);
  });

  it('counts calendar months where there are dates: three fortnights may fall into two or three', () => {
    expect(months(fortnightly, '2026-11-01').map(({ paid }) => paid)).toEqual(['300.00', '100.00']);
    expect(months(fortnightly, TODAY).map(({ paid }) => paid)).toEqual(['100.00', '200.00', '100.00']);
    expect(months(fortnightly, null).map(({ paid }) => paid)).toEqual(['300.00', '100.00']);
  });

  it('is empty without payments', () => {
    expect(paidByMonth([], { digits: 2, period: { every: 1, unit: 'month' } }, null)).toEqual([]);
  });
});

describe('savedLoad', () => {
  const plan = (key: string, part: Partial<SavedWay> = {}): SavedWay => ({
    key,
    name: '',
    way: free,
    thing: '',
    price: '300.00',
    currency: 'CNY',
    start: TODAY,
    ...part,
  });
  const shopper = { pay: '1000', payCycle: 'month', payDay: '2026-11-10' } as const;

  it('adds up all plans between one pay day and the next, as a share of the pay', () => {
    const load = savedLoad([plan('a'), plan('b', { start: '2026-11-25' })], shopper, 'CNY', TODAY);
    expect(load.cycles.map(({ from, due, share }) => [from, due, Number(share)])).toEqual([
      ['2026-12-10', 20_000, 0.2],
      ['2027-01-10', 20_000, 0.2],
      ['2027-02-10', 20_000, 0.2],
    ]);
    expect(load.fullest?.plans).toEqual(['a', 'b']);
  });

  it('counts only what is still to come', () => {
    const load = savedLoad([plan('a', { start: '2026-09-15' })], shopper, 'CNY', TODAY);
    expect(load.cycles.map(({ due }) => due)).toEqual([10_000]);
  });

  it('names what it could not count', () => {
    const unknown = plan('c', { way: emptyWay('stated', {}), price: null });
    const load = savedLoad([plan('a'), plan('b', { currency: 'USD' }), unknown], shopper, 'CNY', TODAY);
    expect(load.leftOut.map(({ key }) => key)).toEqual(['b', 'c']);
  });

  it('knows no share where no pay is told', () => {
    const load = savedLoad([plan('a')], { ...shopper, pay: null, payCycle: 'two-weeks' }, 'CNY', TODAY);
    expect(load.fullest?.share).toBeNull();
  });
});

describe('pricedWays', () => {
  const sheet = (way: typeof free) => ({
    price: '600.00',
    currency: 'CNY',
    rows: [{ key: 'a', name: '', way }],
  });
  const total = (way: typeof free, price: number) =>
    pricedWays(sheet(way))[0]
      ?.schedule(price)
      ?.payments.reduce((sum, { amount }) => sum + amount, 0) ?? null;

  it('follows the price at the till', () => {
    expect(total(emptyWay('interest-free', { count: 3 }), 50_000)).toBe(50_000);
    expect(total(emptyWay('in-full', {}), 50_000)).toBe(50_000);
  });

  it('knows printed amounts for their own price only', () => {
    const printed = emptyWay('interest-free', { count: 3, each: '200.00' });
    expect(total(printed, 60_000)).toBe(60_000);
    expect(total(printed, 50_000)).toBeNull();
  });
});

describe('ladderStep', () => {
  it.each([
    [50_000, 5000],
    [30_000, 5000],
    [99_900, 10_000],
    [1200, 200],
    [3, 1],
  ])('for %d is %d', (budget, step) => {
    expect(ladderStep(budget)).toBe(step);
  });
});
