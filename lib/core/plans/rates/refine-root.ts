import type { Curve } from './curve';

/** Where the curve crosses zero between `low` and `high`; its values there must have different signs. */
export function refineRoot(curve: Curve, low: number, high: number, guess?: number): number {
  return bracketed((y) => curve.at(y), low, high, guess);
}

/** Where the curve turns between `low` and `high`; its slopes there must have different signs. */
export function refineTurn(curve: Curve, low: number, high: number): number {
  return bracketed((y) => ({ value: curve.at(y).slope, slope: Number.NaN }), low, high);
}

/** Newton's method kept inside a bracket, halving where it would leave or dawdle, down to adjacent doubles. */
function bracketed(
  at: (y: number) => { readonly value: number; readonly slope: number },
  from: number,
  to: number,
  guess = (from + to) / 2,
): number {
  let [low, high] = [from, to];
  const lowSign = Math.sign(at(low).value);
  let y = guess;
  let moved = high - low;
  for (let step = 0; step < 200; step += 1) {
    const { value, slope } = at(y);
    if (value === 0) return y;
    if (Math.sign(value) === lowSign) low = y;
    else high = y;
    const newton = y - value / slope;
    // Two neighbouring doubles on, rounding decides the sign: there is nothing left to find.
    if (Math.abs(newton - y) <= 2 * Number.EPSILON * y) return y;
    const usable = newton > low && newton < high && Math.abs(newton - y) < moved / 2;
    const next = usable ? newton : (low + high) / 2;
    moved = Math.abs(next - y);
    if (next === low || next === high || moved <= Number.EPSILON * Math.abs(next) * 0.5) return next;
    y = next;
  }
  return y;
}
