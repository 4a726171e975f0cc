import { annualise, type AnnualRate } from '../rates/annual';
import type { PeriodRate } from '../rates/period-rate';
import type { RateQuality } from '../rates/quality';
import { solvePeriodic } from '../rates/solve-periodic';
import { solveRate } from '../rates/solve-rate';
import { periodsPerYear } from '../schedule/period';
import type { Schedule } from '../schedule/schedule';
import { yearsTo } from './years-to';

/** A yearly rate with what it may be called; null where none exists. */
export interface RateAgainst {
  readonly annual: AnnualRate | null;
  readonly quality: RateQuality;
}

/** The rate at which `price` (minor units, today) is worth all payments of the schedule. */
export function rateAgainst(schedule: Schedule, price: number): RateAgainst {
  if (price === 0 && schedule.payments.every(({ amount }) => amount === 0))
    return { annual: null, quality: 'none' };
  const periods = periodsPerYear(schedule.period);
  const { rate, quality } =
    schedule.firstDays === null ? solvePeriodic(wholePeriods(schedule, price)) : oddStart(schedule, price);
  return { annual: rate === null ? null : annualise(rate, periods), quality };
}

function wholePeriods({ payments }: Schedule, price: number): number[] {
  const last = payments.reduce((latest, { at }) => Math.max(latest, at), 0);
  const flows = Array.from({ length: last + 1 }, () => 0);
  flows[0] = -price;
  for (const { at, amount } of payments) flows[at] = (flows[at] ?? 0) + amount;
  return flows;
}

/** An odd first period, in days, moves every payment after today by part of a period. */
function oddStart(schedule: Schedule, price: number): PeriodRate {
  const periods = periodsPerYear(schedule.period);
  const flows = schedule.payments.map(({ at, amount }) => {
    const time = yearsTo(schedule, at) * periods;
    const whole = Math.floor(time);
    return { amount, whole, fraction: time - whole };
  });
  return solveRate([{ amount: -price, whole: 0, fraction: 0 }, ...flows], 'compound');
}
