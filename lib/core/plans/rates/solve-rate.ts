import { datedStream } from './dated-stream';
import type { DiscountLaw } from './dated-stream';
import type { Flow } from './flow';
import type { PeriodRate } from './period-rate';
import { rateOfStream } from './rate-of-stream';

/**
 * The rate of one period at which a lender's flows at any times balance. Amounts in minor units (or any other: then
 * `unit` is one minor unit in it). Throws InputError for no cash flow, NaN, negative times and too many flows.
 */
export function solveRate(flows: readonly Flow[], law: DiscountLaw, unit = 1): PeriodRate {
  const stream = datedStream(flows, law);
  // Lent and repaid at one moment: nothing is owed at any rate, and f(0) = 0 decides (facts, section 6, step 4).
  if (stream.amounts.length === 0) return { rate: 0, quality: 'apr' };
  return rateOfStream(stream, unit);
}
