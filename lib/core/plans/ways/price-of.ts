import { toMinor } from '../../money/amount';
import type { Context, FieldValues } from './define-way';

type Money = FieldValues['money'] | null;

/** Terms that decide what the thing costs at the till. */
export interface PriceTerms {
  readonly price: Money;
  readonly discount: Money;
  readonly coupon: Money;
  readonly pointsSpent: Money;
}

/** An amount of the terms in minor units; null when it is not stated. */
export function minorOf(amount: Money, { digits }: Context): number | null {
  return amount === null ? null : toMinor(amount, digits);
}

/** The price at the till this way, in minor units: list price less discount, coupon and points. Never below zero. */
export function priceOf(terms: PriceTerms, context: Context): number | null {
  const list = minorOf(terms.price, context) ?? context.price;
  if (list === null) return null;
  const off = [terms.discount, terms.coupon, terms.pointsSpent].map(
    (amount) => minorOf(amount, context) ?? 0,
  );
  return Math.max(
    0,
    off.reduce((left, one) => left - one, list),
  );
}
