import type { CurrencyCode, DecimalString } from '../../money/amount';
import { MONTHLY } from '../schedule/period';
import { rateAgainst, type RateAgainst } from './rate-against';
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

export interface DeferredOutcome {
  /** Unpaid when the promotion ends. */
  readonly left: number;
  /** Interest charged back to the day of purchase; 0 when nothing is left. */
  readonly charged: number;
  /** The rate when what is left and the interest are paid with the last month. */
  readonly rate: RateAgainst;
}

/** How far the edge is: the safe payment, and what falling one unit short of it costs (facts, section 3, row 17). */
export function deferredInterestCliff(terms: DeferredInterest): Cliff {
  const rate = monthlyRate(terms);
  const safe = Math.ceil(terms.purchase / terms.months);
  return { safe, oneUnitShort: interest(terms, safe, 1, rate) };
}

/** What a planned monthly payment leads to. */
export function deferredInterestAt(terms: DeferredInterest, planned: number): DeferredOutcome {
  const rate = monthlyRate(terms);
  const { purchase, months } = terms;
  readWhole('planned', planned, 0, purchase);
  const left = Math.max(0, purchase - planned * months);
  const charged = left === 0 ? 0 : interest(terms, planned, 0, rate);
  const payments = Array.from({ length: months }, (_, index) => {
    const owed = Math.max(0, purchase - planned * index);
    const amount = index === months - 1 ? owed + charged : Math.min(owed, planned);
    return { use: 'instalment', at: index + 1, amount, principal: null, cost: null } as const;
  });
  return { left, charged, rate: rateAgainst({ ...ANY_CURRENCY, price: purchase, payments }, purchase) };
}

const ANY_CURRENCY = {
  currency: 'XXX' satisfies CurrencyCode,
  digits: 0,
  period: MONTHLY,
  firstDays: null,
  owned: true,
};

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
