import type { CurrencyCode, DecimalString } from '../money/amount';

/** What a printed percentage is a share of: the whole fee over the price, the fee of one period, or a yearly rate. */
export type RateBase = 'total' | 'per-period' | 'annual';

/**
 * One way to split a payment, exactly as the page states it. Amounts are decimal strings in major units;
 * null means "the page does not say" and is never filled with a guess.
 */
export interface Plan {
  readonly count: number | null;
  /** What is paid each period, fee included. */
  readonly each: DecimalString | null;
  /** The first payment, where it differs from the others. */
  readonly first: DecimalString | null;
  /** Paid at once, outside the financed part. */
  readonly down: DecimalString | null;
  readonly currency: CurrencyCode | null;
  readonly feePerPeriod: DecimalString | null;
  readonly feeTotal: DecimalString | null;
  /** `value` is a decimal fraction: "0.023" is 2.3 %. */
  readonly rate: { readonly value: DecimalString; readonly base: RateBase } | null;
  readonly interestFree: boolean | null;
  /** The page says "from" (起, 低至): the amount is a lower bound. */
  readonly teaser: boolean;
}

/** A plan of which nothing is known yet; readers fill in what the page says. */
export const EMPTY_PLAN: Plan = {
  count: null,
  each: null,
  first: null,
  down: null,
  currency: null,
  feePerPeriod: null,
  feeTotal: null,
  rate: null,
  interestFree: null,
  teaser: false,
};
