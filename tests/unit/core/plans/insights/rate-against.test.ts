import { describe, expect, it } from 'vitest';
import { rateAgainst } from '@/lib/core/plans/insights/rate-against';
import { percent } from './a-percent';
import { aSchedule, equal, payment } from './a-schedule';

const effective = (...given: Parameters<typeof rateAgainst>) =>
  percent(rateAgainst(...given).annual?.effective);

describe('the rate of a schedule against a price', () => {
  // 0.6 % × 12 with the first bill on day 10, 30 or 55 (facts, section 3, row 13).
  it.each([
    [10, 15.6],
    [30, 13.9],
    [55, 12.2],
  ])('counts a first bill on day %i: %f %%', (firstDays, expected) => {
    const plan = aSchedule(equal(12, 1_072_00, 1, 1_000_00), { firstDays });
    expect(effective(plan, 12_000_00)).toBeCloseTo(expected, 1);
  });

  it('is the same for a first period of a twelfth of 365 days, told either way', () => {
    const yearly = { period: { every: 1, unit: 'year' } } as const;
    const loan = [payment(1, 110_00), payment(2, 121_00)];
    expect(effective(aSchedule(loan, { ...yearly, firstDays: 365 }), 200_00)).toBeCloseTo(10, 9);
    expect(effective(aSchedule(loan, yearly), 200_00)).toBeCloseTo(10, 9);
  });

  it('names a deposit that comes back no loan, and finds none where there is none', () => {
    const rent = aSchedule([
      payment(0, 3_450_00, null, 'rent'),
      ...Array.from({ length: 11 }, (_, at) => payment(at + 1, 450_00, null, 'rent')),
      payment(12, -1_500_00, null, 'deposit-back'),
    ]);
    expect(rateAgainst(rent, 6_000_00).quality).not.toBe('apr');
    const none = { annual: null, quality: 'none' };
    expect(rateAgainst(aSchedule([payment(1, 230_00), payment(2, -133_00)]), 100_00)).toEqual(none);
    expect(rateAgainst(aSchedule([]), 0)).toEqual(none);
    expect(rateAgainst(aSchedule([payment(0, 5_00, 5_00, 'price')]), 5_00)).toEqual(none);
    const refunded = [payment(0, 5_00), payment(1, 3_00), payment(1, -3_00)];
    expect(rateAgainst(aSchedule(refunded, { firstDays: 9 }), 5_00)).toEqual(none);
  });
});
