import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlyRepayment } from '@/lib/core/plans/insights/early-repayment';
import { settleEarly, type EarlyTerms } from '@/lib/core/plans/insights/settle-early';
import { totalPaid } from '@/lib/core/plans/insights/total-paid';
import type { Schedule } from '@/lib/core/plans/schedule/schedule';
import { percent } from './a-percent';
import { aSchedule, equal, payment } from './a-schedule';

/** 12,000 in 12 at 0.6 % of the original principal a period. */
const flat = aSchedule(equal(12, 1_072_00, 1, 1_000_00));
const waived: EarlyTerms = { rest: 'waived', penalty: null };
const kept: EarlyTerms = { rest: 'kept', penalty: null };
const curve = (schedule: Schedule, terms: EarlyTerms) =>
  earlyRepayment(schedule, terms).map(({ rate }) => percent(rate.annual?.nominal));

describe('repaying early', () => {
  // Calculator facts, section 3, row 9: with instalment 1, 3, 6, 9.
  it.each<[string, EarlyTerms, number[], number]>([
    ['the rest of the fee waived', waived, [7.2, 7.85, 9.07, 10.72], 2],
    ['3 % of the principal left', { rest: 'waived', penalty: '0.03' }, [40.2, 17.5, 12.7, 12.1], 1],
    ['no refund', kept, [86.4, 30.8, 17.8, 14.1], 1],
  ])('%s', (_, terms, expected, decimals) => {
    const rates = curve(flat, terms);
    expect(rates).toHaveLength(11);
    const told = [rates[0], rates[2], rates[5], rates[8]].map((rate) => Number(rate?.toFixed(decimals)));
    expect(told).toEqual(expected);
  });

  it('falls from 86 to 13 where nothing is refunded', () => {
    const rates = curve(flat, kept);
    expect(rates.toSorted((one, other) => other - one)).toEqual(rates);
    expect(rates.at(-1)).toBeGreaterThan(13.03);
  });

  it.each<[string, EarlyTerms, number, number]>([
    ['waived', waived, 9.0737520936, 432_00],
    ['kept', kept, 17.7781433208, 864_00],
    ['a penalty', { rest: 'waived', penalty: '0.03' }, 12.7435165455, 612_00],
  ])('matches the twice derived figure with instalment 6: %s', (_, terms, nominal, extra) => {
    const sixth = earlyRepayment(flat, terms)[5];
    expect(percent(sixth?.rate.annual?.nominal)).toBeCloseTo(nominal, 7);
    expect(sixth?.total).toBe(12_000_00 + extra);
    expect(sixth?.saved).toBe(864_00 - extra);
  });

  it('refunds 232.62 of 864 after 6 of 12 by the rule of 78', () => {
    const sixth = earlyRepayment(flat, { rest: 'rule-of-78', penalty: null })[5];
    expect(sixth?.saved).toBe(232_62);
    expect(sixth?.payoff).toBe(6_000_00 + 432_00 - 232_62);
  });

  it('asks for the balance of a loan with interest, which then keeps its rate', () => {
    // 1,000.00 at 1 % a month in 3: interest 10.00, 6.70, 3.37 on 1,000.00, 669.98, 336.66.
    const loan = aSchedule([
      payment(1, 340_02, 330_02),
      payment(2, 340_02, 333_32),
      payment(3, 340_03, 336_66),
    ]);
    expect(earlyRepayment(loan, waived).map(({ payoff }) => payoff)).toEqual([669_98, 336_66]);
    for (const nominal of curve(loan, waived)) expect(nominal).toBeCloseTo(12, 2);
  });

  it('lets a fee paid today weigh more the earlier one repays, and still pays a late reward', () => {
    const upFront = aSchedule([payment(0, 864_00, 0, 'fee'), ...equal(12, 1_000_00)]);
    expect(curve(upFront, waived)[0]).toBeGreaterThan(curve(upFront, waived)[10] ?? Infinity);
    const rewarded = aSchedule([...equal(3, 100_00), payment(3, -20_00, 0, 'reward')]);
    expect(settleEarly(rewarded, 1, waived)?.payoff).toBe(200_00);
    expect(earlyRepayment(rewarded, waived)[0]?.total).toBe(280_00);
  });

  it('counts instalments due on one day with their fee once', () => {
    const split = aSchedule(
      [1, 2, 3].flatMap((at) => [payment(at, 100_00), payment(at, 6_00, 0, 'interest')]),
    );
    expect(earlyRepayment(split, kept).map(({ payoff }) => payoff)).toEqual([212_00, 106_00]);
  });

  it('has no principal to repay in rent, and no curve for one payment', () => {
    const rent = aSchedule([0, 1, 2].map((at) => payment(at, 450_00, null, 'rent')));
    expect(earlyRepayment(rent, waived, 6_000_00)).toEqual([]);
    expect(earlyRepayment(aSchedule(equal(1, 100_00)), kept)).toEqual([]);
  });

  it('refuses what it cannot use, and names it', () => {
    expect(() => earlyRepayment({ ...flat, price: null }, waived)).toThrow(
      expect.objectContaining({ field: 'price', problem: 'missing' }),
    );
    expect(() => settleEarly(flat, 12, waived)).toThrow(expect.objectContaining({ field: 'after' }));
    expect(() => settleEarly(flat, 1.5, waived)).toThrow(expect.objectContaining({ problem: 'not-whole' }));
    expect(() => settleEarly(flat, 3, { rest: 'kept', penalty: '-0.03' })).toThrow(
      expect.objectContaining({ field: 'penalty' }),
    );
  });

  it('never repays more or less principal than was lent, and orders the three rules', () => {
    const plan = fc.record({
      count: fc.integer({ min: 2, max: 36 }),
      principal: fc.integer({ min: 1, max: 1_000_00 }),
      fee: fc.integer({ min: 0, max: 50_00 }),
    });
    fc.assert(
      fc.property(plan, fc.nat(), ({ count, principal, fee }, pick) => {
        const schedule = aSchedule(equal(count, principal + fee, 1, principal));
        const after = (pick % (count - 1)) + 1;
        const totals = (['waived', 'rule-of-78', 'kept'] as const).map((rest) => {
          const settled = settleEarly(schedule, after, { rest, penalty: null })?.schedule;
          const repaid = settled?.payments.reduce((sum, one) => sum + (one.principal ?? NaN), 0);
          expect(repaid).toBe(count * principal);
          return totalPaid(settled ?? { payments: [] });
        });
        expect(totals.toSorted((one, other) => one - other)).toEqual(totals);
        expect(totals[2]).toBe(totalPaid(schedule));
      }),
    );
  });
});
