import { allRoots } from './choose-root';
import { datedStream } from './dated-stream';
import type { DiscountLaw } from './dated-stream';
import type { Flow } from './flow';
import { periodicStream } from './periodic-stream';

/** Every rate above -99.99 % a period at which flows at whole periods balance, smallest first. */
export function allPeriodicRates(flows: readonly number[]): readonly number[] {
  return allRoots(periodicStream(flows)).map(Math.expm1);
}

/** Every rate above -99.99 % a period at which flows at any times balance, smallest first. */
export function allRates(flows: readonly Flow[], law: DiscountLaw): readonly number[] {
  return allRoots(datedStream(flows, law)).map(Math.expm1);
}
