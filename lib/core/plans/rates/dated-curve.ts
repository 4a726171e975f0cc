import { NEAR_ZERO } from './curve';
import type { Curve, Point, Side } from './curve';

/** One amount: discounted by `time` in whole, and by `fraction` of a period linearly (zero under compound laws). */
export interface DatedAmount {
  readonly amount: number;
  readonly time: number;
  readonly fraction: number;
}

/**
 * Flows at any times, in order: Σ amount · e^(−time·x) / (1 + fraction·(e^x − 1)). The first time must be zero.
 * On the negative side everything is worth e^(x·last time) more, which moves no root and keeps the terms small.
 */
export function datedCurve(flows: readonly DatedAmount[], total: number, side: Side): Curve {
  const last = Math.max(...flows.map(({ time }) => time));
  const terms = flows.map(({ amount, time, fraction }) => ({
    amount,
    fraction,
    shift: side > 0 ? time : last - time,
  }));
  const horizon = last + Math.max(...flows.map(({ fraction }) => fraction));
  const at = (y: number): Point => {
    const near = y * horizon <= NEAR_ZERO;
    const rate = Math.expm1(side * y);
    let value = near ? total : 0;
    let slope = 0;
    let size = 0;
    for (const { amount, shift, fraction } of terms) {
      const linear = 1 + fraction * rate;
      const lost = near ? Math.expm1(-shift * y) : 0;
      const factor = (near ? 1 + lost : Math.exp(-shift * y)) / linear;
      value += amount * (near ? (lost - fraction * rate) / linear : factor);
      slope -= amount * factor * (shift + (side * fraction * (1 + rate)) / linear);
      size += Math.abs(amount) * factor;
    }
    return { value, slope, size };
  };
  return { at, horizon };
}
