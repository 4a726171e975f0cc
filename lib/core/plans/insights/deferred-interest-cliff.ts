import type { DecimalString } from '../../money/amount';
import { readFraction } from './read-fraction';
import { readWhole } from './read-whole';
import { roundMoney } from './round-money';

/** "No interest if paid in full within so many months": money in minor units, months in whole numbers. */
export interface DeferredInterest {
  readonly purchase: number;
  readonly months: number;
  /** Nominal a year, charged back to the day of purchase when anything is left: "0.2999". */
  readonly yearlyRate: DecimalString;
}

export interface Cliff {
  /** The least equal monthly payment that leaves nothing at the end. */
  readonly safe: number;
  /** The interest charged when one minor unit is left at the end. */
  readonly oneUnitShort: number;
}

/** How far the edge is: the safe payment, and what falling one unit short of it costs (facts, section 3, row 17). */
export function deferredInterestCliff(terms: DeferredInterest): Cliff {
  const rate = monthlyRate(terms);
  const safe = Math.ceil(terms.purchase / terms.months);
  return { safe, oneUnitShort: interest(terms, safe, 1, rate) };
}

/** Σ balance × rate since the purchase, each balance taken before the month's payment and never below `least`. */
function interest({ purchase, months }: DeferredInterest, each: number, least: number, rate: number): number {
  const balances = Array.from({ length: months }, (_, index) => Math.max(least, purchase - each * index));
  return roundMoney(balances.reduce((sum, balance) => sum + balance, 0) * rate);
}

function monthlyRate({ purchase, months, yearlyRate }: DeferredInterest): number {
  readWhole('purchase', purchase, 1, Number.MAX_SAFE_INTEGER);
  readWhole('months', months, 1, 600);
  return readFraction('yearlyRate', yearlyRate, { atLeast: 0, atMost: 10 }) / 12;
}
