import { InputError } from '../input-error';
import type { Ratio } from '../../money/ratio';
import { interestOf, ratioOfFraction, shareOf } from '../schedule/share-of';
import { MONTHLY } from '../schedule/period';
import type { Payment } from '../schedule/schedule';
import { COMMON } from './common-fields';
import { RATE } from './credit-fields';
import { defineWay } from './define-way';
import { missing } from './missing';
import { periodRateOf } from './period-rate-of';
import { minorOf, priceOf } from './price-of';
import { rewards } from './rewards';

/** A hundred years. */
const MOST_PERIODS = 1200;

/**
 * A card balance paid by the minimum only: each month the share of the balance with the interest on top, or the
 * share of the whole statement (China), but at least the floor; interest from the first month (facts, row 18).
 */
export const cardMinimum = defineWay({
  kind: 'card-minimum',
  fields: {
    ...COMMON,
    ...RATE,
    floor: 'money',
    percent: 'fraction',
    style: ['balance-plus-interest', 'of-statement'],
    lateFee: 'money',
    printedRate: 'fraction',
    printedAs: ['nominal', 'effective', 'per-period', 'total', 'daily', 'unclear'],
  },
  questions: ({ style }) =>
    style === null
      ? [{ field: 'style', candidates: ['balance-plus-interest', 'of-statement'], usual: null }]
      : [],
  schedule: (terms, context) => {
    const price = priceOf(terms, context);
    const rate = periodRateOf({ ...terms, rateIs: terms.rateIs ?? 'nominal' }, MONTHLY);
    const floor = minorOf(terms.floor, context);
    if (price === null || rate === null || floor === null || terms.percent === null) {
      const unstated = [
        ...(price === null ? ['price'] : []),
        ...(rate === null ? ['annualRate'] : []),
        ...(floor === null ? ['floor'] : []),
        ...(terms.percent === null ? ['percent'] : []),
      ];
      return missing(unstated, terms, context, { atLeast: price, atMost: null });
    }
    const onTop = terms.style !== 'of-statement';
    return {
      currency: context.currency,
      digits: context.digits,
      period: MONTHLY,
      firstDays: null,
      price,
      payments: [
        ...minimums(price, rate, floor, ratioOfFraction(terms.percent), onTop),
        ...rewards(terms, context),
      ].toSorted((a, b) => a.at - b.at),
      owned: true,
    };
  },
});

function minimums(price: number, rate: Ratio, floor: number, percent: Ratio, onTop: boolean): Payment[] {
  const payments: Payment[] = [];
  // Does the share repay anything before it is rounded? Then it always asks for one minor unit at least.
  const repays = onTop
    ? percent.above > 0n
    : percent.above * (rate.below + rate.above) > rate.above * percent.below;
  let balance = price;
  while (balance > 0) {
    const cost = interestOf(balance, rate);
    const share = onTop
      ? shareOf(balance, percent, 'half-up') + cost
      : shareOf(balance + cost, percent, 'half-up');
    const asked = Math.max(floor, share, repays ? cost + 1 : 0);
    const amount = Math.min(balance + cost, asked);
    balance += cost - amount;
    payments.push({ use: 'instalment', at: payments.length + 1, amount, principal: amount - cost, cost });
    if (payments.length >= MOST_PERIODS && balance > 0) {
      const sentence = 'This minimum never repays the balance. Check the share, the floor and the rate.';
      throw new InputError('terms.percent', 'too-small', sentence);
    }
  }
  return payments;
}
