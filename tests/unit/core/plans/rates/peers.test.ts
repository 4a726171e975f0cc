import { IRR, RATE } from '@formulajs/formulajs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import xirr from 'xirr';
import { allPeriodicRates, allRates } from '@/lib/core/plans/rates/all-rates';
import { annuityRate } from '@/lib/core/plans/rates/annuity-rate';
import { solvePeriodic } from '@/lib/core/plans/rates/solve-periodic';
import { solveRate } from '@/lib/core/plans/rates/solve-rate';
import { addDays, daysBetween } from '@/lib/core/time/plain-date';

// Peers are believed where their answer balances the flows. (formulajs' XIRR is left out: it can run for ever.)
const RUNS = { numRuns: 300 };
const START = '2024-01-31';

/** True when a peer's answer is the rate of `flows`, and the only one there is. */
function balances(flows: readonly { amount: number; time: number }[], rate: unknown): rate is number {
  if (typeof rate !== 'number' || !(rate > -0.9999) || !Number.isFinite(rate)) return false;
  const terms = flows.map(({ amount, time }) => amount * (1 + rate) ** -time);
  const size = terms.reduce((sum, term) => sum + Math.abs(term), 0);
  return Math.abs(terms.reduce((sum, term) => sum + term, 0)) < 1e-9 * size;
}

const plans = fc
  .record({
    advance: fc.integer({ min: 10_000, max: 1_000_000 }),
    payments: fc.array(fc.integer({ min: -20_000, max: 100_000 }), { minLength: 2, maxLength: 36 }),
  })
  .map(({ advance, payments }) => [-advance, ...payments]);

describe('peers, where they are right, agree', () => {
  it('formulajs IRR', () => {
    let believed = 0;
    fc.assert(
      fc.property(plans, (flows) => {
        const theirs: unknown = IRR(flows);
        const timed = flows.map((amount, time) => ({ amount, time }));
        if (!balances(timed, theirs) || allPeriodicRates(flows).length !== 1) return;
        believed += 1;
        expect(Math.abs((solvePeriodic(flows).rate ?? Infinity) - theirs)).toBeLessThan(1e-7);
      }),
      RUNS,
    );
    expect(believed).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it('formulajs RATE', () => {
    let believed = 0;
    const terms = fc.record({
      nper: fc.integer({ min: 2, max: 120 }),
      pmt: fc.integer({ min: -20_000, max: -100 }),
      pv: fc.integer({ min: 1_000, max: 500_000 }),
      fv: fc.integer({ min: -100_000, max: 0 }),
      due: fc.constantFrom(0 as const, 1 as const),
    });
    fc.assert(
      fc.property(terms, ({ nper, pmt, pv, fv, due }) => {
        const theirs: unknown = RATE(nper, pmt, pv, fv, due);
        const timed = [
          { amount: pv, time: 0 },
          ...Array.from({ length: nper }, (_, k) => ({ amount: pmt, time: due === 1 ? k : k + 1 })),
          { amount: fv, time: nper },
        ];
        if (!balances(timed, theirs)) return;
        believed += 1;
        expect(Math.abs((annuityRate({ nper, pmt, pv, fv, due }).rate ?? Infinity) - theirs)).toBeLessThan(
          1e-7,
        );
      }),
      RUNS,
    );
    expect(believed).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it('xirr', () => {
    let believed = 0;
    const gaps = fc.array(fc.integer({ min: 1, max: 70 }), { minLength: 36, maxLength: 36 });
    fc.assert(
      fc.property(plans, gaps, (amounts, steps) => {
        let date = START;
        const dated = amounts.map((amount, k) => {
          if (k > 0) date = addDays(date, steps[k - 1] ?? 30);
          return { amount, date };
        });
        const timed = dated.map((one) => ({ amount: one.amount, time: daysBetween(START, one.date) / 365 }));
        const theirs = attempt(() =>
          xirr(dated.map((one) => ({ amount: one.amount, when: new Date(`${one.date}T00:00:00Z`) }))),
        );
        const flows = timed.map(({ amount, time }) => ({ amount, whole: 0, fraction: time }));
        if (!balances(timed, theirs) || allRates(flows, 'compound').length !== 1) return;
        believed += 1;
        const ours = solveRate(flows, 'compound').rate ?? Infinity;
        expect(Math.abs(ours - theirs) / (1 + Math.abs(theirs))).toBeLessThan(1e-7);
      }),
      RUNS,
    );
    expect(believed).toBeGreaterThan(RUNS.numRuns / 4);
  });
});

function attempt(solve: () => unknown): unknown {
  try {
    return solve();
  } catch {
    return null;
  }
}
