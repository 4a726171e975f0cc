import { InputError } from '../input-error';
import type { Schedule } from '../schedule/schedule';
import { instalmentTimes } from './instalment-times';
import { rateAgainst, type RateAgainst } from './rate-against';
import { settleEarly, type EarlyTerms } from './settle-early';
import { totalPaid } from './total-paid';

/** One point of the curve. Money in minor units. */
export interface EarlyRepayment {
  /** Repaid together with this instalment, counted from 1. */
  readonly after: number;
  /** Due besides that instalment. */
  readonly payoff: number;
  /** Everything paid in the end. */
  readonly total: number;
  /** Less than the whole plan would have taken; negative where a penalty costs more than it saves. */
  readonly saved: number;
  readonly rate: RateAgainst;
}

/**
 * What repaying with instalment 1, 2, … n − 1 costs, and the yearly rate it turns the plan into (calculator facts,
 * section 3, row 9). `price` is what the payments are held against: the plan's own unless told. Empty for rent.
 */
export function earlyRepayment(
  schedule: Schedule,
  terms: EarlyTerms,
  price: number | null = schedule.price,
): readonly EarlyRepayment[] {
  if (price === null)
    throw new InputError('price', 'missing', 'There is no price to hold the payments against. Enter one.');
  const whole = totalPaid(schedule);
  return instalmentTimes(schedule)
    .slice(0, -1)
    .flatMap((_, index) => {
      const settled = settleEarly(schedule, index + 1, terms);
      if (settled === null) return [];
      const total = totalPaid(settled.schedule);
      const rate = rateAgainst(settled.schedule, price);
      return [{ after: settled.after, payoff: settled.payoff, total, saved: whole - total, rate }];
    });
}
