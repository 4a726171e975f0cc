import type { Schedule } from '../schedule/schedule';
import { rateAgainst, type RateAgainst } from './rate-against';
import { totalPaid } from './total-paid';

/** What a plan costs someone who could have paid the cash price. Money in minor units. */
export interface ForgoneDiscount {
  /** The plan's own price less the cash price: what choosing the plan gives up. Null when it has no price. */
  readonly forgone: number | null;
  /** Everything paid over the cash price; negative when the plan is cheaper. */
  readonly extra: number;
  /** The rate against the cash price: the one to lead with, also for a plan called interest-free. */
  readonly rate: RateAgainst;
  /** The rate against the plan's own price: what a store would call it. */
  readonly ownRate: RateAgainst | null;
}

/** The plan's payments held against the best cash price instead of its own (calculator facts, 1.9). */
export function forgoneDiscount(schedule: Schedule, cashPrice: number): ForgoneDiscount {
  return {
    forgone: schedule.price === null ? null : schedule.price - cashPrice,
    extra: totalPaid(schedule) - cashPrice,
    rate: rateAgainst(schedule, cashPrice),
    ownRate: schedule.price === null ? null : rateAgainst(schedule, schedule.price),
  };
}
