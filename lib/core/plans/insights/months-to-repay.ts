import { roundMoney } from './round-money';

/** A debt repaid with a fixed amount each period. Minor units. */
export interface Repayment {
  readonly count: number;
  /** The last payment is what is left, at most the fixed amount. */
  readonly last: number;
  readonly interest: number;
}

const MOST_PERIODS = 600;

/**
 * How many payments of `each` repay `principal` with interest of `periodRate` on what is owed, rounded to the minor
 * unit every period as statements are. Null when it takes more than 600, or never ends.
 */
export function monthsToRepay(principal: number, periodRate: number, each: number): Repayment | null {
  let owed = principal;
  let interest = 0;
  for (let count = 1; count <= MOST_PERIODS; count += 1) {
    const charged = roundMoney(owed * periodRate);
    interest += charged;
    owed += charged;
    if (owed <= each) return { count, last: owed, interest };
    if (each <= charged) return null;
    owed -= each;
  }
  return null;
}
