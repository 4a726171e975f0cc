import { describe, expect, it } from 'vitest';
import { breakEvenDiscount } from '@/lib/core/plans/insights/break-even-discount';
import { forgoneDiscount } from '@/lib/core/plans/insights/forgone-discount';
import { percent } from './a-percent';
import { aSchedule, equal, FORTNIGHTLY, payment } from './a-schedule';

const rates = (...given: Parameters<typeof forgoneDiscount>) => {
  const { annual } = forgoneDiscount(...given).rate;
  return [percent(annual?.nominal), percent(annual?.effective)];
};

describe('the discount a plan forgoes', () => {
  // Calculator facts, section 3, rows 10 and 11 (derived there at 40 digits).
  it.each([
    ['12 × 500, cash 5,700', aSchedule(equal(12, 500_00)), 5_700_00, 9.57704913296, 10.0088186853],
    ['first payment today', aSchedule(equal(12, 500_00, 0)), 5_700_00, 11.3600981671, 11.9706542569],
    [
      'pay in 4 of 200, 2 % off for cash',
      aSchedule(equal(4, 50_00, 0), { period: FORTNIGHTLY }),
      196_00,
      35.4563588171,
      42.2147058173,
    ],
    [
      'coupons of 300 for cash and 100 for the plan',
      aSchedule([...equal(11, 491_58), payment(12, 491_62)]),
      5_699_00,
      6.41611040089,
      6.60819361895,
    ],
    ['rent in advance, cash 1,000', aSchedule(equal(12, 150_00, 0)), 1_000_00, 157.007209963, 337.331650324],
  ])('%s', (_, plan, cash, nominal, effective) => {
    const [one, other] = rates(plan, cash);
    expect(one).toBeCloseTo(nominal, 7);
    expect(other).toBeCloseTo(effective, 7);
  });

  // A published case: 5,999 in 24 against a cash equivalent of 5,099 (facts, 1.9).
  it('makes 24 "free" payments 19.12 % from today, 17.37 % in a month', () => {
    const plan = (from: number) => aSchedule([payment(from, 249_90), ...equal(23, 249_96, from + 1)]);
    const [nominal = 0, effective] = rates(plan(0), 5_099_00);
    expect(nominal / 12).toBeCloseTo(1.4684, 3);
    expect(effective).toBeCloseTo(19.12, 1);
    expect(rates(plan(1), 5_099_00)[1]).toBeCloseTo(17.37, 1);
  });

  it('tells what is given up beside the rate of the store', () => {
    const { forgone, extra, ownRate } = forgoneDiscount(aSchedule(equal(12, 500_00)), 5_700_00);
    expect([forgone, extra]).toEqual([300_00, 300_00]);
    expect(ownRate).toEqual({
      annual: { nominal: '0', effective: '0' },
      quality: 'apr',
    });
  });

  it('is negative, and saves, where the plan is cheaper than cash', () => {
    const cheap = forgoneDiscount(aSchedule(equal(12, 80_00)), 1_000_00);
    expect(cheap.extra).toBe(-40_00);
    expect(percent(cheap.rate.annual?.nominal)).toBeCloseTo(-7.47012809014, 7);
  });

  it('has no rate of its own for rent without a price', () => {
    const rent = aSchedule([payment(0, 450_00, null, 'rent')], { price: null });
    expect(forgoneDiscount(rent, 300_00)).toEqual({
      forgone: null,
      extra: 150_00,
      rate: { annual: null, quality: 'none' },
      ownRate: null,
    });
  });
});

describe('the discount to ask for', () => {
  const plan = aSchedule(equal(12, 500_00));

  it('is 95.09, 1.58 % of 6,000, at 3 % a year (facts, section 5, row 2)', () => {
    const { discount, share, ask } = breakEvenDiscount(plan, 6_000_00, '0.03');
    expect([discount, ask]).toEqual([95_09, 95_09]);
    expect(percent(share)).toBeCloseTo(1.58, 2);
  });

  it('asks for one minor unit where money earns nothing, and for nothing where the plan costs more', () => {
    expect(breakEvenDiscount(plan, 6_000_00, '0')).toEqual({ discount: 0, share: '0', ask: 1 });
    const dear = breakEvenDiscount(aSchedule(equal(12, 536_00)), 6_000_00, '0.03');
    expect(dear.discount).toBeLessThan(-300_00);
    expect(dear.ask).toBe(0);
  });

  it('refuses a list price of nothing', () => {
    expect(() => breakEvenDiscount(plan, 0, '0.03')).toThrow(expect.objectContaining({ field: 'listPrice' }));
  });
});
