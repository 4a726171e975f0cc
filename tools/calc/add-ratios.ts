import type { Ratio } from '../../lib/core/money/ratio';

/** The exact sum. */
export function addRatios(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce(
    (sum, one) => ({ above: sum.above * one.below + one.above * sum.below, below: sum.below * one.below }),
    { above: 0n, below: 1n },
  );
}
