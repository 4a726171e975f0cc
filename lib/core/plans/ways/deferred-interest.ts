import { fromMinor } from '../../money/amount';
import type { Ratio } from '../../money/ratio';
import { interestOf } from '../schedule/share-of';
import type { Payment } from '../schedule/schedule';
import { advertisedAmounts } from './advertised-amounts';
import { INSTALMENTS } from './common-fields';
import type { InstalmentTerms } from './credit-fields';
import { creditSchedule, firstAt, periodOf } from './credit-schedule';
import { defineWay } from './define-way';
import { financingOf } from './financing-of';
import { missing } from './missing';
import { periodRateOf } from './period-rate-of';

/**
 * "No interest if paid in full within `count` periods." Whoever leaves a cent unpaid then owes the interest on
 * every balance since the purchase (facts, section 3, row 17). What is paid a period is the shopper's to say;
 * unsaid, it may be just enough, or nothing.
 */
export const deferredInterest = defineWay({
  kind: 'deferred-interest',
  fields: { ...INSTALMENTS, annualRate: 'fraction' },
  questions: (terms, context) => {
    const { financed } = financingOf(terms, context);
    if (terms.each !== null || terms.count === null || financed === null || terms.annualRate === null)
      return [];
    const enough = fromMinor(Math.ceil(financed / terms.count), context.digits);
    return [{ field: 'each', candidates: [enough, '0'], usual: null }];
  },
  schedule: (terms, context) => {
    const financing = financingOf(terms, context);
    const { price, financed } = financing;
    const planned = advertisedAmounts(terms, context);
    if (financed === null || terms.count === null || planned === null) {
      const unstated = [
        ...(financed === null ? ['price'] : []),
        ...(terms.count === null ? ['count'] : []),
        ...(terms.each === null ? ['each'] : []),
      ];
      return missing(unstated, terms, context, { atLeast: price, atMost: null });
    }
    const { paid, left, balances } = payOff(financed, planned, terms.count, terms);
    const rate = promoRate(terms);
    if (left > 0 && rate === null)
      return missing(['annualRate'], terms, context, { atLeast: price, atMost: null });
    const due = rate === null || left === 0 ? [] : cliff(left, balances, rate, terms.count);
    const built = creditSchedule(terms, context, financing, paid);
    const payments = [...built.payments.filter(({ amount }) => amount !== 0), ...due];
    return { ...built, payments: payments.toSorted((one, other) => one.at - other.at) };
  },
});

/** The plan carried out, period by period: never more than is owed, and nothing once the promotion is over. */
function payOff(financed: number, planned: readonly number[], periods: number, terms: InstalmentTerms) {
  const first = firstAt(terms);
  let left = financed;
  const balances: number[] = [];
  const paid: { amount: number; principal: number; cost: number }[] = [];
  for (let at = 0; at <= periods; at += 1) {
    const amount = Math.min(left, planned[at - first] ?? 0);
    left -= amount;
    if (at >= first) paid.push({ amount, principal: amount, cost: 0 });
    if (at < periods) balances.push(left);
  }
  return { paid, left, balances };
}

function promoRate(terms: InstalmentTerms & { readonly annualRate: string | null }): Ratio | null {
  const { annualRate } = terms;
  return periodRateOf({ annualRate, rateIs: 'nominal', periodRate: null, dailyRate: null }, periodOf(terms));
}

/** What falls due with the end of the promotion: the rest, and interest on every balance, rounded once. */
function cliff(left: number, balances: readonly number[], rate: Ratio, at: number): Payment[] {
  const owed = balances.reduce((sum, balance) => sum + balance, 0);
  const interest = interestOf(owed, rate);
  return [
    { use: 'balloon', at, amount: left, principal: left, cost: 0 },
    { use: 'interest', at, amount: interest, principal: 0, cost: interest },
  ];
}
