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

  it.each([
    ['nothing', [], 'flows'],
    ['zeros', [0, 0], 'flows'],
    ['NaN', [-100, Number.NaN], 'flows[1]'],
    ['infinity', [-100, 50, Infinity], 'flows[2]'],
    ['a hole', Object.assign(Array<number>(3), { 0: -5, 2: 6 }), 'flows[1]'],
    ['more than money can be', [-1e308, 1e308, 1e308], 'flows[0]'],
    ['too many', Array.from({ length: 10_001 }, (_, k) => (k === 0 ? -1_000_000 : 150)), 'flows'],
  ])('is refused for %s, with the field that is wrong', (_, flows, field) => {
    expect(() => solvePeriodic(flows)).toThrow(expect.objectContaining({ name: 'InputError', field }));
  });

  it('keeps the digits of tiny rates, and stops at a loss of 99.99 %', () => {
    // 1e-12 a day over 365 payments of 1e9 (calculator facts, row 5): doubles of payments leave about nine digits.
    const each = 1e-3 / -Math.expm1(-365 * Math.log1p(1e-12));
    expect((solvePeriodic(plan(1e9, 365, each)).rate ?? 0) / 1e-12).toBeCloseTo(1, 6);
    expect(solvePeriodic([-1_000, 0.15]).rate).toBeCloseTo(-0.99985, 12);
    expect(solvePeriodic([-1_000, 0.05])).toEqual({ rate: null, quality: 'none' });
  });

  it.each([
    [
      'a deposit that comes back',
      [-2_550_00, ...Array.from({ length: 11 }, () => 450_00), -1_500_00],
      'not-a-loan',
    ],
    ['two rates above zero', [-100_00, 230_00, -132_00], 'ambiguous'],
    ['zero beside a rate above zero', [-100_00, 210_00, -110_00], 'ambiguous'],
    ['a cash-back on the way', [-6_000_00, 520_00, 520_00, -80_00, 5_100_00], 'apr'],
    ['less than half a minor unit in favour', [-100_00, 101_50, -0.4], 'apr'],
    ['more than that in favour', [-100_00, 101_55, -5], 'not-a-loan'],
  ])('is called what it is: %s', (_, flows, quality) => {
    expect(solvePeriodic(flows).quality).toBe(quality);
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
