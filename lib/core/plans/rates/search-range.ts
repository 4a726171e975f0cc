/** Rates are searched in x = ln(1 + rate): symmetric, and never below -100 %. */

/** e^50 a period. Beyond it doubles still hold, but no contract does. */
export const HIGHEST = 50;

/** ln(1 − 0.9999): below −99.99 % a period nothing is meaningful. */
export const LOWEST = -9.2;

/** Flows whose sum is this small a share of them sum to zero; what is left is rounding. */
export const ZERO_SHARE = 1e-13;

export const MOST_FLOWS = 10_000;
export const LONGEST_TIME = 1_000_000;
