import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allPeriodicRates } from '@/lib/core/plans/rates/all-rates';
import { solvePeriodic } from '@/lib/core/plans/rates/solve-periodic';
import { solveRate } from '@/lib/core/plans/rates/solve-rate';

/** decimal.js is the oracle: forty digits leave no room for the rounding that is being judged. */
const Oracle = Decimal.clone({ precision: 40 });

const loans = fc
  .record({
    payments: fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 60 }),
    advance: fc.integer({ min: 1, max: 20_000_000 }),
  })
  .filter(({ payments }) => payments.some((payment) => payment > 0))
  .map(({ payments, advance }) => [-advance, ...payments]);

const streams = fc
  .array(fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.constant(0)), {
    minLength: 2,
    maxLength: 30,
  })
  .filter((flows) => flows.some((flow) => flow !== 0));

/** Present value over the sum of its absolute terms, at x = ln(1 + rate), summed plainly: from -1 to 1. */
function balance(flows: readonly number[], x: number): number {
  const top = x < 0 ? -x * (flows.length - 1) : 0;
  const terms = flows.map((flow, k) => flow * Math.exp(-k * x - top));
  const size = terms.reduce((sum, term) => sum + Math.abs(term), 0);
  return terms.reduce((sum, term) => sum + term, 0) / size;
}

/** Where the balance changes sign on a grid, densest at the end near zero; within rounding it has no sign. */
function crossings(flows: readonly number[], from: number, to: number): number[] {
  const [near, far] = Math.abs(from) < Math.abs(to) ? [from, to] : [to, from];
  const points = Array.from({ length: 801 }, (_, k) => near + (far - near) * (k / 800) ** 3);
  const signs = points.map((x) => {
    const value = balance(flows, x);
    return Math.abs(value) < 1e-11 ? 0 : Math.sign(value);
  });
  return points.filter((_, k) => k > 0 && (signs[k] ?? 0) * (signs[k - 1] ?? 0) < 0);
}

/** How far a rate is off: what the exact present value leaves, over what it changes by with the rate. */
function offBy(flows: readonly number[], rate: number): number {
  const factor = new Oracle(1).plus(rate);
  const terms = flows.map((flow, k) => new Oracle(flow).div(factor.pow(k)));
  const value = terms.reduce((sum, term) => sum.plus(term), new Oracle(0));
  const slope = terms.reduce((sum, term, k) => sum.plus(term.times(k)), new Oracle(0)).div(factor);
  return value.div(slope).abs().toNumber();
}

/** Roots the law would rather have: nearer zero on the same side, or any above zero where the rate is negative. */
function better(flows: readonly number[], rate: number | null): number[] {
  if (rate === null) return [...crossings(flows, -9.19, 0), ...crossings(flows, 0, 49.9)];
  const x = Math.log1p(rate);
  if (rate > 0) return crossings(flows, 1e-9, x * 0.999);
  return rate < 0 ? [...crossings(flows, x * 0.999, -1e-9), ...crossings(flows, 0, 49.9)] : [];
}

describe('a rate of random plans', () => {
  it('balances every loan to forty digits', () => {
    fc.assert(
      fc.property(loans, (flows) => {
        const { rate, quality } = solvePeriodic(flows);
        // Without a rate there is no root in range: the payments are far too small, or too large.
        const off = rate === null ? 0 : offBy(flows, rate) / Math.max(Math.abs(rate), 1e-3);
        expect(off).toBeLessThanOrEqual(1e-13);
        expect(rate === null ? better(flows, null) : []).toEqual([]);
        expect(quality).toBe(rate === null ? 'none' : 'apr');
      }),
      { numRuns: 300 },
    );
  });

  it('neither depends on the unit of money nor stays when the fee rises', () => {
    const plans = fc.record({
      price: fc.integer({ min: 1_00, max: 100_000_00 }),
      count: fc.integer({ min: 1, max: 60 }),
      fee: fc.integer({ min: -300, max: 2_000 }),
    });
    fc.assert(
      fc.property(
        plans,
        fc.constantFrom(0.01, 7, 100, 1e6),
        fc.nat(),
        ({ price, count, fee }, unit, which) => {
          const each = (price * (1 + fee / 1_000)) / count;
          const flows = [-price, ...Array.from({ length: count }, () => each)];
          const rate = solvePeriodic(flows).rate ?? Number.NaN;
          const scaled = solvePeriodic(flows.map((flow) => flow * unit)).rate ?? Number.NaN;
          expect(Math.abs(scaled - rate)).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(rate)));
          const dearer = flows.with(1 + (which % count), each * 1.001 + 1);
          expect(solvePeriodic(dearer).rate).toBeGreaterThan(rate);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is the lawful root, or none where none is, for flows of any sign', () => {
    fc.assert(
      fc.property(streams, (flows) => {
        const { rate } = solvePeriodic(flows);
        expect(better(flows, rate)).toEqual([]);
        expect(rate === null ? 0 : Math.abs(balance(flows, Math.log1p(rate)))).toBeLessThan(1e-11);
        expect(rate === 0).toBe(flows.reduce((sum, flow) => sum + flow, 0) === 0 && rate !== null);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is among all of its rates, and all of them balance', () => {
    fc.assert(
      fc.property(streams, (flows) => {
        const { rate, quality } = solvePeriodic(flows);
        const all = allPeriodicRates(flows);
        expect(all.filter((one) => Math.abs(balance(flows, Math.log1p(one))) > 1e-11)).toEqual([]);
        expect(all).toEqual(all.toSorted((a, b) => a - b));
        // The shortcuts for a side with one root must find what the whole search finds.
        const lawful = all.find((one) => one >= 0) ?? all.at(-1) ?? null;
        expect(rate === null).toBe(lawful === null);
        expect(Math.abs((rate ?? 0) - (lawful ?? 0))).toBeLessThanOrEqual(
          1e-12 * (1 + Math.abs(lawful ?? 0)),
        );
        expect(quality === 'ambiguous').toBe(all.filter((one) => one >= 0).length > 1);
      }),
      { numRuns: 500 },
    );
  });

  it('comes from dates as from periods, and never hangs or throws on odd times', () => {
    const times = fc.double({ min: 0, max: 400, noNaN: true });
    const dated = fc.array(fc.tuple(fc.integer({ min: -1_000, max: 1_000 }), times), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(dated, fc.constantFrom('compound' as const, 'reg-z' as const), (pairs, law) => {
        fc.pre(pairs.some(([amount]) => amount !== 0));
        const flows = pairs.map(([amount, time]) => ({
          amount,
          whole: Math.floor(time),
          fraction: time % 1,
        }));
        const { rate } = solveRate(flows, law);
        expect(rate === null || (rate > -1 && Number.isFinite(rate))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
