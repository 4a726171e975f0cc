import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualise } from '@/lib/core/plans/rates/annual';
import { solvePeriodic } from '@/lib/core/plans/rates/solve-periodic';

const plan = (price: number, count: number, each: number) => [
  -price,
  ...Array.from({ length: count }, () => each),
];
const nominal = (flows: number[]) => {
  const { rate } = solvePeriodic(flows);
  return rate === null ? null : Number(annualise(rate).nominal) * 100;
};

describe('the rate of a cash flow', () => {
  // Figures: calculator facts, sections 1.1 and 3 (derived twice there).
  it.each([
    ['0.6 % a period on the original principal, 12 periods', plan(12_000_00, 12, 1_072_00), 13.03],
    ['a forgone discount: 12 × 500 where cash costs 5,700', plan(5_700_00, 12, 500_00), 9.58],
    ['dearer than cash by 180, paid up front', plan(5_820_00, 12, 500_00), 5.66],
    ['cheaper than cash: 1,000 as 12 × 80', plan(1_000_00, 12, 80_00), -7.47],
  ])('%s', (_, flows, expected) => {
    expect(nominal(flows)).toBeCloseTo(expected, 2);
  });

  it('tells both conventions: 13.03 % simple is 13.84 % compound', () => {
    const { rate } = solvePeriodic(plan(12_000_00, 12, 1_072_00));
    expect(Number(annualise(rate ?? 0).effective) * 100).toBeCloseTo(13.84, 2);
  });

  it('is exactly zero for an interest-free plan', () => {
    expect(solvePeriodic(plan(6_000_00, 12, 500_00))).toEqual({ rate: 0, quality: 'apr' });
  });

  it('takes the positive root nearest zero where there are two, and says so', () => {
    const { rate, quality } = solvePeriodic([-100, 230, -132]);
    expect(rate).toBeCloseTo(0.1, 9);
    expect(quality).not.toBe('apr');
  });

  it('has no rate where no root is', () => {
    expect(solvePeriodic([-100, 230, -133])).toEqual({ rate: null, quality: 'none' });
    expect(solvePeriodic([100, 100])).toEqual({ rate: null, quality: 'none' });
  });

  it('balances the flows, ignores their scale, and grows with every fee', () => {
    const terms = fc.record({
      price: fc.integer({ min: 100_00, max: 100_000_00 }),
      count: fc.integer({ min: 2, max: 36 }),
      fee: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(terms, ({ price, count, fee }) => {
        const each = (extra: number) => Math.ceil((price * (1 + extra / 1000)) / count);
        const flows = plan(price, count, each(fee));
        const { rate } = solvePeriodic(flows);
        const value = flows.reduce((sum, flow, k) => sum + flow * (1 + (rate ?? NaN)) ** -k, 0);
        expect(Math.abs(value)).toBeLessThan(price * 1e-9);
        expect(solvePeriodic(flows.map((flow) => flow * 7)).rate).toBeCloseTo(rate ?? NaN, 10);
        expect(solvePeriodic(plan(price, count, each(fee) + count)).rate).toBeGreaterThan(rate ?? NaN);
      }),
    );
  });
});
