import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetLadder } from '@/lib/core/plans/insights/budget-ladder';
import { monthsToRepay } from '@/lib/core/plans/insights/months-to-repay';

const plans = [
  { key: 'in 24', largestMonth: 283_00, cost: 6_800_00 },
  { key: 'in 12', largestMonth: 536_00, cost: 6_432_00 },
  { key: 'in 6', largestMonth: 1_000_00, cost: 6_000_00 },
];
const loan = { key: 'card', principal: 6_000_00, yearlyRate: '0.18' };

describe('how long a debt takes', () => {
  it('is n of NPER where the last payment is not rounded', () => {
    // 1,000 at 1 % a month in 12 payments of 88.85 (88.8488 rounded up).
    expect(monthsToRepay(1_000_00, 0.01, 88_85)).toEqual({ count: 12, last: 88_84, interest: 66_19 });
    expect(monthsToRepay(6_000_00, 0, 500_00)).toEqual({ count: 12, last: 500_00, interest: 0 });
    expect(monthsToRepay(100, 0.01, 500)).toEqual({ count: 1, last: 101, interest: 1 });
  });

  it('never ends where the payment only meets the interest, or not in 600 months', () => {
    expect(monthsToRepay(1_000_00, 0.01, 10_00)).toBeNull();
    expect(monthsToRepay(1_000_00, 0.01, 10_01)).toBeNull();
    expect(monthsToRepay(1_000_00, 0, 0)).toBeNull();
  });

  it('agrees with the formula of NPER', () => {
    const debt = fc.record({
      principal: fc.integer({ min: 1_000_00, max: 100_000_00 }),
      rate: fc.integer({ min: 1, max: 300 }).map((tenthousandths) => tenthousandths / 10_000),
      factor: fc.integer({ min: 110, max: 1000 }),
    });
    fc.assert(
      fc.property(debt, ({ principal, rate, factor }) => {
        const each = Math.ceil((principal * rate * factor) / 100);
        const exact = -Math.log(1 - (principal * rate) / each) / Math.log1p(rate);
        fc.pre(exact < 590);
        const { count, last, interest } = monthsToRepay(principal, rate, each) ?? {};
        expect(Math.abs((count ?? NaN) - Math.ceil(exact))).toBeLessThanOrEqual(1);
        expect((count ?? NaN) - exact).toBeGreaterThan(-0.1);
        expect(((count ?? NaN) - 1) * each + (last ?? NaN)).toBe(principal + (interest ?? NaN));
      }),
    );
  });
});

describe('the ladder of a monthly budget', () => {
  it('tells what fits on each rung, cheapest first', () => {
    const rungs = budgetLadder(600_00, { step: 400_00, each: 2 }, plans);
    expect(rungs.map(({ budget, fits }) => [budget, ...fits])).toEqual([
      [200_00],
      [600_00, 'in 12', 'in 24'],
      [1_000_00, 'in 6', 'in 12', 'in 24'],
      [1_400_00, 'in 6', 'in 12', 'in 24'],
    ]);
  });

  it('tells what an extra 20 a month saves on a loan', () => {
    const [less, asked, more] = budgetLadder(300_00, { step: 20_00, each: 1 }, [], [loan]);
    expect(asked?.loans).toEqual([{ key: 'card', count: 24, interest: 1_186_96, saved: 0 }]);
    expect(more?.loans[0]).toMatchObject({ count: 23, saved: 8873 });
    expect(less?.loans[0]?.saved).toBeLessThan(0);
  });

  it('says never, not zero, where a budget only meets the interest', () => {
    const [never, asked] = budgetLadder(190_00, { step: 100_00, each: 1 }, [], [loan]);
    expect(never?.loans).toEqual([{ key: 'card', count: null, interest: null, saved: null }]);
    expect(asked?.loans[0]?.count).toBeGreaterThan(40);
  });

  it.each([
    ['budget', 0, { step: 1, each: 1 }, loan],
    ['step', 100, { step: 0.5, each: 1 }, loan],
    ['each', 100, { step: 1, each: 1e9 }, loan],
    ['loans[0].principal', 100, { step: 1, each: 1 }, { ...loan, principal: -1 }],
    ['loans[0].yearlyRate', 100, { step: 1, each: 1 }, { ...loan, yearlyRate: 'eighteen' }],
  ])('refuses an unusable %s', (field, budget, size, some) => {
    expect(() => budgetLadder(budget, size, plans, [some])).toThrow(expect.objectContaining({ field }));
  });

  it('never pays more interest on a higher rung', () => {
    const asked = fc.record({
      budget: fc.integer({ min: 50_00, max: 2_000_00 }),
      step: fc.integer({ min: 1, max: 100_00 }),
    });
    fc.assert(
      fc.property(asked, ({ budget, step }) => {
        const interests = budgetLadder(budget, { step, each: 3 }, [], [loan]).map(
          ({ loans }) => loans[0]?.interest ?? Infinity,
        );
        // Rounding each month may shift a few cents.
        interests.slice(1).forEach((interest, index) => {
          expect(interest).toBeLessThanOrEqual((interests[index] ?? 0) + 50);
        });
      }),
    );
  });
});
