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
 * section 3, row 9). `price` is what the payments are held against: the plan's own unless told. `shown` are the
 * instalments asked about, all but the last unless told: each costs a rate. Empty for rent.
 */
export function earlyRepayment(
  schedule: Schedule,
  terms: EarlyTerms,
  price: number | null = schedule.price,
  shown: readonly number[] = earlyMoments(schedule),
): readonly EarlyRepayment[] {
  if (price === null)
    throw new InputError('price', 'missing', 'There is no price to hold the payments against. Enter one.');
  const whole = totalPaid(schedule);
  return shown.flatMap((after) => {
    const settled = settleEarly(schedule, after, terms);
    if (settled === null) return [];
    const total = totalPaid(settled.schedule);
    const rate = rateAgainst(settled.schedule, price);
    return [{ after, payoff: settled.payoff, total, saved: whole - total, rate }];
  });
}

/** The instalments a plan may be repaid with before its end: 1 to one less than all. */
export function earlyMoments(schedule: Schedule): readonly number[] {
  return instalmentTimes(schedule)
    .slice(0, -1)
    .map((_, index) => index + 1);
}
