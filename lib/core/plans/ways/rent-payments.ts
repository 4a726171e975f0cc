import { MONTHLY } from '../schedule/period';
import type { Payment, PaymentUse, Schedule } from '../schedule/schedule';
import { advertisedAmounts } from './advertised-amounts';
import type { Context, Missing, Question } from './define-way';
import { missing } from './missing';
import { minorOf } from './price-of';
import type { RentTerms } from './rent-fields';
import { rewards } from './rewards';

/** The rents after what comes off them, what is paid beside them, and the deposit held; minor units. */
export interface RentParts {
  readonly rents: readonly number[];
  readonly rented: number;
  readonly addOn: number;
  readonly shipping: number;
  readonly deposit: number;
}

/** Rents in advance or in arrears change when, not how much: only who buys asks, for the sake of the rate. */
export function inAdvance(terms: RentTerms): readonly Question<'inAdvance'>[] {
  return terms.inAdvance === null ? [{ field: 'inAdvance', candidates: [true, false], usual: true }] : [];
}

export function rentParts(terms: RentTerms, context: Context): RentParts | Missing {
  const printed = advertisedAmounts(terms, context);
  const [addOn, shipping, deposit, waived] = [
    terms.addOn,
    terms.shipping,
    terms.deposit,
    terms.depositWaived,
  ].map((amount) => minorOf(amount, context) ?? 0) as [number, number, number, number];
  if (printed === null) {
    const unstated = [...(terms.count === null ? ['count'] : []), ...(terms.each === null ? ['each'] : [])];
    const once = minorOf(terms.first, context) ?? minorOf(terms.each, context) ?? 0;
    const atLeast = Math.max(0, once - takenOff(terms, context)) + addOn + shipping;
    return missing(unstated, terms, context, { atLeast, atMost: null });
  }
  const rents = lessAtFirst(printed, takenOff(terms, context));
  const rented = rents.reduce((sum, rent) => sum + rent, 0);
  return { rents, rented, addOn, shipping, deposit: Math.max(0, deposit - waived) };
}

/** The payments up to the end of the term, and those `atEnd` beside what of the deposit is back by then. */
export function rentSchedule(
  terms: RentTerms,
  context: Context,
  { rents, addOn, shipping, deposit }: RentParts,
  end: { readonly price: number | null; readonly owned: boolean; readonly atEnd: readonly Payment[] },
  depositSpent = 0,
): Schedule {
  const start = terms.inAdvance === false ? 1 : 0;
  const payments = [
    rentPayment('deposit', 0, deposit),
    rentPayment('add-on', 0, addOn),
    rentPayment('fee', 0, shipping),
    ...rents.map((rent, index) => rentPayment('rent', start + index, rent)),
    ...end.atEnd,
    rentPayment('deposit-back', terms.depositAfter ?? rents.length, depositSpent - deposit),
  ].filter(({ use, amount }) => use === 'rent' || amount !== 0);
  return {
    currency: context.currency,
    digits: context.digits,
    period: terms.period ?? MONTHLY,
    firstDays: null,
    price: end.price,
    payments: [...payments, ...rewards(terms, context)].toSorted((a, b) => a.at - b.at),
    owned: end.owned,
    depositSpent,
  };
}

/** Rent buys time and thing at once: nobody can say which part is which. */
export function rentPayment(use: PaymentUse, at: number, amount: number): Payment {
  return { use, at, amount, principal: null, cost: null };
}

/** The price of the thing on the page, for comparison; what is taken off a lease comes off its rents. */
export function listPrice(terms: RentTerms, context: Context): number | null {
  return minorOf(terms.price, context) ?? context.price;
}

function takenOff(terms: RentTerms, context: Context): number {
  const off = [terms.discount, terms.coupon, terms.pointsSpent];
  return off.reduce((sum, amount) => sum + (minorOf(amount, context) ?? 0), 0);
}

function lessAtFirst(rents: readonly number[], off: number): number[] {
  let left = off;
  return rents.map((rent) => {
    const less = Math.min(rent, left);
    left -= less;
    return rent - less;
  });
}
