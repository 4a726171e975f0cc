import { periodsPerYear } from '../schedule/period';
import type { Schedule } from '../schedule/schedule';
import { instalmentTimes } from './instalment-times';
import { totalPaid } from './total-paid';

/** The plain figures of a plan that stores divide by one another. Money in minor units. */
export interface PlanMeasures {
  readonly price: number;
  /** Price less down payment: what instalments pay off. */
  readonly financed: number;
  /** Everything paid over the price. */
  readonly fee: number;
  readonly count: number;
  readonly periods: number;
  /** The first instalment, in periods from today. */
  readonly first: number;
}

/** Measures a plan against a price; null where nothing is financed or no instalment is due. */
export function planMeasures(schedule: Schedule, price: number): PlanMeasures | null {
  const times = instalmentTimes(schedule);
  const down = totalPaid({ payments: schedule.payments.filter(({ use }) => use === 'down') });
  const first = times[0];
  if (first === undefined || price - down <= 0) return null;
  return {
    price,
    financed: price - down,
    fee: totalPaid(schedule) - price,
    count: times.length,
    periods: periodsPerYear(schedule.period),
    first,
  };
}
