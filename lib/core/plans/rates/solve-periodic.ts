import type { PeriodRate } from './period-rate';
import { periodicStream } from './periodic-stream';
import { rateOfStream } from './rate-of-stream';
import { solveLoan } from './solve-loan';

/**
 * The rate of one period at which the lender's flows balance: Σ flow_k · (1+i)^-k = 0, flows at whole periods, first
 * index today, in minor units (or any other: then `unit` is one minor unit in it). Without a change of sign, or
 * without a root, the quality is `none`. Throws InputError for no cash flow, NaN, and more than 10,000 flows.
 */
export function solvePeriodic(flows: readonly number[], unit = 1): PeriodRate {
  const root = solveLoan(flows);
  if (root === root) return { rate: Math.expm1(root), quality: 'apr' };
  return rateOfStream(periodicStream(flows), unit);
}
