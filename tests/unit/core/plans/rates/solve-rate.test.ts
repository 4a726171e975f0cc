import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '@/lib/core/plans/input-error';
import { allPeriodicRates } from '@/lib/core/plans/rates/all-rates';
import { solvePeriodic } from '@/lib/core/plans/rates/solve-periodic';
import { solveRate } from '@/lib/core/plans/rates/solve-rate';

const at = (amount: number, whole: number, fraction = 0) => ({ amount, whole, fraction });

describe('the rate of flows at any times', () => {
  it('is that of whole periods where the times are whole', () => {
    const amounts = [-12_000_00, ...Array.from({ length: 12 }, () => 1_072_00)];
    const flows = amounts.map((amount, k) => at(amount, k));
    const expected = solvePeriodic(amounts).rate ?? Number.NaN;
    expect(solveRate(flows, 'compound').rate).toBeCloseTo(expected, 14);
    expect(solveRate(flows, 'reg-z').rate).toBeCloseTo(expected, 14);
  });

  it('takes flows in any order, and adds up those of one moment', () => {
    const flows = [at(70, 2), at(-60, 0), at(50, 1), at(-40, 0)];
    const sorted = solvePeriodic([-100, 50, 70]).rate ?? Number.NaN;
    expect(solveRate(flows, 'compound').rate).toBeCloseTo(sorted, 14);
  });

  it('discounts a fraction linearly under Regulation Z, and as the rest elsewhere', () => {
    // 110 after one and a half periods: (1 + i/2)(1 + i) = 1.1, or (1 + i)^1.5 = 1.1.
    const flows = [at(-100, 0), at(110, 1, 0.5)];
    const linear = solveRate(flows, 'reg-z').rate ?? Number.NaN;
    expect((1 + linear / 2) * (1 + linear)).toBeCloseTo(1.1, 14);
    expect(solveRate(flows, 'compound').rate).toBeCloseTo(1.1 ** (2 / 3) - 1, 14);
  });

  it.each([
    ['no flow', [], 'flows'],
    ['zeros only', [at(0, 0), at(0, 1)], 'flows'],
    ['an amount that is no number', [at(-1, 0), at(Number.NaN, 1)], 'flows[1]'],
    ['an amount without end', [at(-1, 0), at(Infinity, 1)], 'flows[1]'],
    ['a negative time', [at(-1, 0), at(1, -1)], 'flows[1]'],
    ['a time that is no number', [at(-1, 0), at(1, 0, Number.NaN)], 'flows[1]'],
    ['a thousand million periods', [at(-1, 0), at(1, 1e9)], 'flows[1]'],
    ['too many flows', Array.from({ length: 10_001 }, (_, k) => at(k === 0 ? -1 : 1, k)), 'flows'],
  ])('refuses %s and names the field', (_, flows, field) => {
    expect(() => solveRate(flows, 'compound')).toThrow(InputError);
    expect(() => solveRate(flows, 'compound')).toThrow(expect.objectContaining({ field }));
  });
});

describe('several rates', () => {
  it('lists them all, zero included', () => {
    expect(allPeriodicRates([-100, 230, -132]).map((rate) => Number(rate.toFixed(12)))).toEqual([0.1, 0.2]);
    expect(allPeriodicRates([-100, 210, -110]).map((rate) => Number(rate.toFixed(12)))).toEqual([0, 0.1]);
    expect(allPeriodicRates([1, 2, 3])).toEqual([]);
  });

  it('does not step over two roots that lie close together, nor over one that is touched', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900, max: 5_000 }),
        fc.constantFrom(0.1, 0.01, 0.001, 0.000_1, 0.000_01),
        (thousandths, gap) => {
          const [low, high] = [thousandths / 1_000 + 0.000_3, thousandths / 1_000 + 0.000_3 + gap];
          // (v(1+low) − 1)(1 − v(1+high)), a quadratic in v = 1/(1+i) with these two rates.
          const rates = allPeriodicRates([-1, 2 + low + high, -(1 + low) * (1 + high)]);
          expect(rates).toHaveLength(2);
          expect(rates[0]).toBeCloseTo(low, 6);
          expect(rates[1]).toBeCloseTo(high, 6);
        },
      ),
    );
    expect(allPeriodicRates([-100, 220, -121]).map((rate) => Number(rate.toFixed(6)))).toEqual([0.1]);
  });
});

describe('roots that lie close together', () => {
  it('are all found, three of them in one step of the search', () => {
    const flows = [8.9188, -109.4476, 498.451, -1000, 746.5305];
    const roots = [1.57100193, 1.843662498, 1.875782444, 2.981114325];
    expect(allPeriodicRates(flows)).toHaveLength(4);
    allPeriodicRates(flows).forEach((root, index) => expect(root).toBeCloseTo(roots[index] ?? 0, 7));
  });
});

describe('credit repaid at the moment it is given', () => {
  it('costs nothing a year: f(0) is zero', () => {
    const flows = [
      { amount: -500, whole: 0, fraction: 0 },
      { amount: 500, whole: 0, fraction: 0 },
    ];
    for (const law of ['compound', 'reg-z'] as const) expect(solveRate(flows, law).rate).toBe(0);
  });
});
