import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestMonth } from '@/lib/core/plans/insights/largest-month';
import { presentCost } from '@/lib/core/plans/insights/present-cost';
import { InputError } from '@/lib/core/plans/input-error';
import { aSchedule, equal, FORTNIGHTLY, payment } from './a-schedule';

describe('present cost', () => {
  it('is 95.09 less than 6,000 for 12 × 500 at 3 % a year (facts, section 5, row 2)', () => {
    expect(presentCost(aSchedule(equal(12, 500_00)), '0.03')).toBe(6_000_00 - 95_09);
  });

  it('takes money that comes back where no rate exists: −100, +230, −133 (facts, 1e)', () => {
    const odd = aSchedule([payment(0, -100_00), payment(1, 230_00), payment(2, -133_00)]);
    expect(presentCost(odd, '0')).toBe(-3_00);
    // By hand: (1.12)^(1/12) = 1.0094888; −100 + 230/1.0094888 − 133/1.0190677
    expect(presentCost(odd, '0.12')).toBe(-2_67);
  });

  it('charges a deposit for the time it is away: 3,000 for a year at 1.5 %', () => {
    const deposit = aSchedule([
      payment(0, 3_000_00, 0, 'deposit'),
      payment(12, -3_000_00, 0, 'deposit-back'),
    ]);
    expect(presentCost(deposit, '0.015')).toBe(44_33);
  });

  it('counts an odd first period in days', () => {
    const oneYearOff = aSchedule([payment(1, 103_00), payment(13, 106_09)], { firstDays: 365 });
    expect(presentCost(oneYearOff, '0.03')).toBe(200_00);
    expect(presentCost(aSchedule([payment(1, 103_00)], { firstDays: 0 }), '0.03')).toBe(103_00);
  });

  it('measures fortnights as 26 a year', () => {
    expect(presentCost(aSchedule([payment(26, 110_00)], { period: FORTNIGHTLY }), '0.1')).toBe(100_00);
  });

  it('rounds once, not at every payment', () => {
    expect(presentCost(aSchedule(equal(100, 1)), '0.5')).toBe(28);
    expect(presentCost(aSchedule([]), '0.5')).toBe(0);
  });

  it.each([
    ['', 'not-a-number'],
    ['3%', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['-1', 'too-small'],
    ['1001', 'too-large'],
  ])('refuses the money rate "%s"', (rate, problem) => {
    const attempt = () => presentCost(aSchedule(equal(1, 1)), rate);
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(expect.objectContaining({ field: 'moneyRate', problem }));
  });

  it('is the plain total at zero, and never rises with the rate when nothing comes back', () => {
    const payments = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 120 }), amount: fc.integer({ min: 0, max: 1e9 }) }),
    );
    fc.assert(
      fc.property(payments, fc.integer({ min: 0, max: 500 }), (list, thousandths) => {
        const schedule = aSchedule(list.map(({ at, amount }) => payment(at, amount)));
        const total = list.reduce((sum, { amount }) => sum + amount, 0);
        expect(presentCost(schedule, '0')).toBe(total);
        const at = (rate: number) => presentCost(schedule, (rate / 1000).toFixed(3));
        expect(at(thousandths)).toBeLessThanOrEqual(total);
        expect(at(thousandths + 1)).toBeLessThanOrEqual(at(thousandths));
      }),
    );
  });
});

describe('largest month', () => {
  it('is one instalment of a monthly plan, and the down payment where that is more', () => {
    expect(largestMonth(aSchedule(equal(12, 500_00)))).toBe(500_00);
    expect(largestMonth(aSchedule([payment(0, 900_00), ...equal(12, 500_00)]))).toBe(900_00);
  });

  it('is three of four fortnightly payments in any 30 days', () => {
    expect(largestMonth(aSchedule(equal(4, 250_00, 0), { period: FORTNIGHTLY }))).toBe(750_00);
  });

  it('takes payments exactly 30 days apart for two windows, 29 days for one', () => {
    const every = (days: number) =>
      largestMonth(aSchedule(equal(3, 1_00), { period: { every: days, unit: 'day' } }));
    expect([every(30), every(29), every(15), every(14)]).toEqual([1_00, 2_00, 2_00, 3_00]);
  });

  it('sees a first bill that comes soon after the down payment', () => {
    const plan = [payment(0, 900_00), ...equal(12, 500_00)];
    expect(largestMonth(aSchedule(plan, { firstDays: 10 }))).toBe(1_400_00);
  });

  it('goes by calendar months where dates are known', () => {
    const plan = aSchedule(equal(4, 250_00, 0), { period: FORTNIGHTLY });
    const dates = ['2026-11-22', '2026-12-06', '2026-12-20', '2027-01-03'];
    expect(largestMonth(plan, dates)).toBe(500_00);
    expect(() => largestMonth(plan, dates.slice(1))).toThrow(InputError);
  });

  it('adds fees due with an instalment, and leaves out what comes back', () => {
    const plan = aSchedule([
      payment(1, 500_00),
      payment(1, 72_00, 0, 'fee'),
      payment(1, -50_00, 0, 'reward'),
    ]);
    expect(largestMonth(plan)).toBe(572_00);
    expect(largestMonth(aSchedule([payment(1, -50_00, 0, 'reward')]))).toBe(0);
  });
});
