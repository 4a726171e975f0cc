import { annualise, type AnnualRate } from '../rates/annual';
import type { RateQuality } from '../rates/quality';
import { solvePeriodic } from '../rates/solve-periodic';
import { periodsPerYear } from '../schedule/period';
import type { Schedule } from '../schedule/schedule';

/** A yearly rate with what it may be called; null where none exists. */
export interface RateAgainst {
  readonly annual: AnnualRate | null;
  readonly quality: RateQuality;
}

/** The rate at which `price` (minor units, today) is worth all payments of the schedule. */
export function rateAgainst(schedule: Schedule, price: number): RateAgainst {
  const last = schedule.payments.reduce((latest, { at }) => Math.max(latest, at), 0);
  const flows = Array.from({ length: last + 1 }, () => 0);
  flows[0] = -price;
  for (const { at, amount } of schedule.payments) flows[at] = (flows[at] ?? 0) + amount;
  const { rate, quality } = solvePeriodic(flows);
  return { annual: rate === null ? null : annualise(rate, periodsPerYear(schedule.period)), quality };
}
