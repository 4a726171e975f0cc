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

  // Facts, section 3, rows 1, 8, 19 and 21, derived there at 40 digits.
  it.each([
    [
      'a down payment larger than the debt',
      [payment(0, 3_000_00, 3_000_00, 'down'), ...equal(12, 180_00)],
      5_000_00,
      15.4489363999,
    ],
    [
      '600 back with no. 6',
      [...equal(12, 520_00), payment(6, -600_00, 0, 'reward')],
      6_000_00,
      -10.6180167174,
    ],
    [
      '100 back with no. 6',
      [...equal(12, 520_00), payment(6, -100_00, 0, 'reward')],
      6_000_00,
      4.35933333456,
    ],
    [
      'a fee on the first bill',
      [...equal(12, 1_000_00), payment(1, 864_00, 0, 'fee')],
      12_000_00,
      14.7707485135,
    ],
    ['a fee up front', [payment(0, 864_00, 0, 'fee'), ...equal(12, 1_000_00)], 12_000_00, 14.9625348537],
    ['a balloon', [...equal(36, 450_00), payment(36, 18_000_00, 0, 'balloon')], 30_000_00, 5.90628000772],
    ['a pause of two months', equal(6, 17_750_00, 3), 100_000_00, 14.7768059296],
    [
      'rent, then bought',
      [
        ...Array.from({ length: 12 }, (_, at) => payment(at, 450_00, null, 'rent')),
        payment(12, 1_500_00, null, 'buy-out'),
      ],
      6_000_00,
      28.2480087456,
    ],
  ])('%s', (_, payments, price, expected) => {
    expect(effective(aSchedule(payments), price)).toBeCloseTo(expected, 7);
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
