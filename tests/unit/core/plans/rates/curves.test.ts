import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedCurve } from '@/lib/core/plans/rates/dated-curve';
import { periodicCurve } from '@/lib/core/plans/rates/periodic-curve';
import type { Curve } from '@/lib/core/plans/rates/curve';

const amounts = fc
  .array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 2, maxLength: 20 })
  .filter((list) => list[0] !== 0 && list.at(-1) !== 0);
const places = fc.double({ min: 1e-3, max: 3, noNaN: true });
const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

/** How far the slope is from what the values do around it, as a share of the terms. */
function slopeMiss(curve: Curve, y: number): number {
  const step = 1e-6 * Math.min(1, y);
  const { slope, size } = curve.at(y);
  const rise = (curve.at(y + step).value - curve.at(y - step).value) / (2 * step);
  return Math.abs(slope - rise) / (size * (1 + curve.horizon) ** 2);
}

describe('a present value', () => {
  it('is the sum of its discounted terms, near zero and far from it', () => {
    fc.assert(
      fc.property(amounts, places, (list, y) => {
        const plain = sum(list.map((amount, k) => amount * Math.exp(-k * y)));
        const { value, size } = periodicCurve(list, sum(list)).at(y);
        expect(Math.abs(value - plain) / size).toBeLessThan(1e-12);
      }),
    );
  });

  it('has the slope its values show, on both sides and under both laws', () => {
    const fractions = fc.array(fc.double({ min: 0, max: 0.99, noNaN: true }), {
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        amounts,
        fractions,
        places,
        fc.constantFrom(1 as const, -1 as const),
        (list, parts, y, side) => {
          expect(slopeMiss(periodicCurve(list, sum(list)), y)).toBeLessThan(1e-5);
          const flows = list.map((amount, time) => ({ amount, time, fraction: parts[time] ?? 0 }));
          expect(slopeMiss(datedCurve(flows, sum(list), side), y)).toBeLessThan(1e-5);
        },
      ),
    );
  });
});
