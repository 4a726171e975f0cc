import type { Schedule } from '../schedule/schedule';
import { instalmentTimes } from './instalment-times';
import { rateAgainst, type RateAgainst } from './rate-against';
import { readWhole } from './read-whole';

/** What one late payment would do. A what-if: late fees belong to no legal rate (12 CFR 1026.4(c)(2)). */
export interface LatePayment {
  /** Extra money in minor units; null where the plan does not state its late fee. */
  readonly extra: number | null;
  /** The rate with the fee paid beside the late instalment; null where fee or price is not known. */
  readonly whatIf: RateAgainst | null;
}

/**
 * Pays instalment `which` (from 1) late, with a fee of `fee` minor units on top; null is "not stated", never zero
 * (calculator facts, section 3, rows 15 and 16). `price` is what the payments are held against.
 */
export function latePayment(
  schedule: Schedule,
  which: number,
  fee: number | null,
  price: number | null = schedule.price,
): LatePayment {
  const times = instalmentTimes(schedule);
  readWhole('which', which, 1, Math.max(1, times.length));
  if (fee === null) return { extra: null, whatIf: null };
  readWhole('fee', fee, 0, Number.MAX_SAFE_INTEGER);
  const penalty = {
    use: 'penalty',
    at: times[which - 1] ?? 0,
    amount: fee,
    principal: 0,
    cost: fee,
  } as const;
  const late = { ...schedule, payments: [...schedule.payments, penalty] };
  return { extra: fee, whatIf: price === null ? null : rateAgainst(late, price) };
}
