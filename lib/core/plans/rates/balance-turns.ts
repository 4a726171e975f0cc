import type { Stream } from './stream';

/** Half a minor unit is rounding; where amounts are small against it, so is this share of them. */
const SMALL_SHARE = 1e-4;

/**
 * True when the debt at this rate turns in the shopper's favour before the end by more than half a minor unit: then
 * the lender holds the shopper's money for a time, and the rate is not what a loan costs (calculator facts, 5).
 * `unit` is one minor unit in the unit of the amounts.
 */
export function balanceTurns({ amounts, growth }: Stream, rate: number, unit = 1): boolean {
  const gross = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
  const tolerance = Math.min(unit / 2, SMALL_SHARE * gross);
  let owed = 0;
  for (const [index, amount] of amounts.slice(0, -1).entries()) {
    owed = (index === 0 ? 0 : owed * growth(index, rate)) - amount;
    if (owed < -tolerance) return true;
  }
  return false;
}
