import { NEAR_ZERO } from './curve';
import type { Curve, Point } from './curve';

/**
 * Flows at whole periods, first index today. For negative rates hand them over reversed. `total` is their exact sum;
 * amounts must neither start nor end with zero.
 */
export function periodicCurve(amounts: readonly number[], total: number): Curve {
  const horizon = amounts.length - 1;
  return { horizon, at: (y) => (y * horizon <= NEAR_ZERO ? near(amounts, total, y) : far(amounts, y)) };
}

/** PV(v) = total + (v − 1)·Q(v), where Q's coefficients are the sums of the amounts still to come. */
function near(amounts: readonly number[], total: number, y: number): Point {
  const v = Math.exp(-y);
  const w = Math.expm1(-y);
  let tail = 0;
  let q = 0;
  let dq = 0;
  let size = 0;
  for (let k = amounts.length - 1; k > 0; k -= 1) {
    const amount = amounts[k] ?? 0;
    tail += amount;
    dq = dq * v + q;
    q = q * v + tail;
    size += Math.abs(amount);
  }
  return { value: total + w * q, slope: -v * (q + w * dq), size: size + Math.abs(amounts[0] ?? 0) };
}

function far(amounts: readonly number[], y: number): Point {
  const v = Math.exp(-y);
  let value = 0;
  let derivative = 0;
  let size = 0;
  for (let k = amounts.length - 1; k >= 0; k -= 1) {
    const amount = amounts[k] ?? 0;
    derivative = derivative * v + value;
    value = value * v + amount;
    size = size * v + Math.abs(amount);
  }
  return { value, slope: -v * derivative, size };
}
