import { exactSum } from './exact-sum';
import { HIGHEST, LOWEST, MOST_FLOWS, ZERO_SHARE } from './search-range';

const MOST_STEPS = 40;

/**
 * The ordinary case, fast: one advance today, then payments in one direction at whole periods. There is exactly one
 * root x = ln(1+i). NaN for other flows and where a safeguard trips; the general search then decides.
 *
 * h(x) = ln(present value of payments / advance) falls and is convex (a log of a sum of exponentials), so by Jensen a
 * Newton step from anywhere lands at or left of the root, and from there the steps only close in.
 */
export function solveLoan(flows: readonly number[]): number {
  const count = flows.length;
  const sign = (flows[0] ?? 0) < 0 ? 1 : -1;
  const advance = -sign * (flows[0] ?? 0);
  let paid = 0;
  let moment = 0;
  let spread = 0;
  for (let k = 1; k < count; k += 1) {
    const payment = sign * (flows[k] ?? Number.NaN);
    if (!(payment >= 0)) return Number.NaN;
    paid += payment;
    moment += k * payment;
    spread += k * k * payment;
  }
  if (!(paid > 0 && advance > 0 && spread < Infinity && advance < Infinity) || count > MOST_FLOWS)
    return Number.NaN;
  let extra = paid - advance;
  if (Math.abs(extra) < 1e-6 * advance) extra = sign * exactSum(flows);
  if (Math.abs(extra) <= ZERO_SHARE * (advance + paid)) return 0;
  const mean = moment / paid;
  const variance = spread / paid - mean * mean;
  const level = Math.log1p(extra / advance);
  return newton(flows, sign, advance, extra, firstGuess(level, mean, variance), variance / mean);
}

/** The root of the second-order expansion of h at zero; of the first order where the second has none. */
function firstGuess(level: number, mean: number, variance: number): number {
  const inside = mean * mean - 2 * variance * level;
  return inside > 0 ? (2 * level) / (mean + Math.sqrt(inside)) : level / mean;
}

function newton(
  flows: readonly number[],
  sign: number,
  advance: number,
  extra: number,
  start: number,
  bend: number,
): number {
  const last = flows.length - 1;
  // Near zero the value is summed as excess over the advance, which keeps the relative precision of tiny rates.
  const near = Math.abs(extra) <= advance;
  let x = start;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const v = Math.exp(-x);
    let value = 0;
    let slope = 0;
    let h = 0;
    if (near) {
      // PV(v) − advance = extra + (v − 1)·Q(v); Q's coefficients are the sums of the payments still to come.
      let tail = 0;
      let q = 0;
      let dq = 0;
      for (let k = last; k > 0; k -= 1) {
        tail += sign * (flows[k] ?? 0);
        dq = dq * v + q;
        q = q * v + tail;
      }
      const w = Math.expm1(-x);
      const excess = extra + w * q;
      value = advance + excess;
      slope = q + w * dq;
      h = Math.log1p(excess / advance);
    } else {
      for (let k = last; k > 0; k -= 1) {
        slope = slope * v + value;
        value = value * v + sign * (flows[k] ?? 0);
      }
      slope = slope * v + value;
      value *= v;
      h = Math.log(value / advance);
    }
    const change = (h * value) / (v * slope);
    x += change;
    if (!(x >= LOWEST && x <= HIGHEST)) return Number.NaN;
    // What the next step would still change: change² · h''/(2h'), bounded for mild rates by the bend at zero.
    const curvature = last * Math.abs(x) < 1 ? 4 * bend : (last * last) / 8;
    if (change * change * curvature <= 1e-17 * Math.abs(x)) return x;
    if (Math.abs(change) <= 4e-16 * Math.abs(x)) return x;
  }
  return Number.NaN;
}
