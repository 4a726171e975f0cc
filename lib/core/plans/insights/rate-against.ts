import { annualise, type AnnualRate } from '../rates/annual';
import type { RateQuality } from '../rates/quality';
import { solvePeriodic } from '../rates/solve-periodic';
import { solveRate } from '../rates/solve-rate';
import { flowsOf } from '../schedule/flows-of';
import { periodsPerYear } from '../schedule/period';
import type { Schedule } from '../schedule/schedule';

/** A yearly rate with what it may be called; null where none exists. */
export interface RateAgainst {
  readonly annual: AnnualRate | null;
  readonly quality: RateQuality;
}

/** The rate at which `price` (minor units, today) is worth all payments of the schedule. */
export function rateAgainst(schedule: Schedule, price: number): RateAgainst {
  if (nothingLeft(schedule, price)) return { annual: null, quality: 'none' };
  const lender = flowsOf(schedule, price);
  const { rate, quality } =
    lender.times === 'whole' ? solvePeriodic(lender.flows) : solveRate(lender.flows, 'compound');
  return { annual: rate === null ? null : annualise(rate, periodsPerYear(schedule.period)), quality };
}

/** True when on every day the sums cancel out, as for a price paid at once: no time passes, so there is no rate. */
function nothingLeft({ payments }: Schedule, price: number): boolean {
  const sums = new Map<number, number>([[0, -price]]);
  for (const { at, amount } of payments) sums.set(at, (sums.get(at) ?? 0) + amount);
  return [...sums.values()].every((sum) => sum === 0);
}
