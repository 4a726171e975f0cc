import type { DecimalString, Money } from '../money/amount';
import type { Plan } from './plan';
import type { RateQuality } from './rates/quality';

/** One way to pay, as handed to the comparison. `key` is the caller's, unique within one comparison. */
export interface PlanOption {
  readonly key: string;
  readonly plan: Plan;
}

/**
 * What had to be assumed or does not fit, in the order it should be told:
 * `cash-price-from-fees`: the page shows no price, so it was taken as total minus fees;
 * `each-from-price`: the page gives no amount, so it was computed from price, count and stated fee;
 * `lower-bound`: the page says "from", so cost and rate are at least this;
 * `amount-unknown`: too little is stated to compute a cost;
 * `free-with-fee`: the page says interest-free and charges a fee;
 * `rounding`: the total differs from price + fees by rounding only.
 */
export type ComparisonNote =
  | 'cash-price-from-fees'
  | 'each-from-price'
  | 'lower-bound'
  | 'amount-unknown'
  | 'free-with-fee'
  | 'rounding';

/** A row of the comparison. Null is "cannot be known from this page". */
export interface ComparedOption {
  readonly key: string;
  readonly count: number | null;
  readonly each: DecimalString | null;
  /** Everything paid, down payment included. */
  readonly total: DecimalString | null;
  /** Over paying in full today; negative when the plan is cheaper. */
  readonly extra: DecimalString | null;
  /** Decimal fractions a year, solved from the flows: "0.1440" is 14.40 %. */
  readonly annual: { readonly nominal: DecimalString; readonly effective: DecimalString } | null;
  readonly quality: RateQuality;
  readonly notes: readonly ComparisonNote[];
}

export interface Comparison {
  /** The price paid in full; null when neither page nor fees tell it. */
  readonly cash: Money | null;
  /** Cheapest first; rows whose cost is unknown come last, in page order. */
  readonly options: readonly ComparedOption[];
}
