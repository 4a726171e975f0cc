import { toMinor } from '../../money/amount';
import { InputError } from '../input-error';
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

const REDUCTIONS = ['discount', 'coupon', 'pointsSpent'] as const;

/**
 * The price at the till this way, in minor units: list price less discount, coupon and points; above zero. Throws
 * InputError when nothing is left of it.
 */
export function priceOf(terms: PriceTerms, context: Context): number | null {
  const list = minorOf(terms.price, context) ?? context.price;
  if (list === null) return null;
  const off = REDUCTIONS.map((field) => minorOf(terms[field], context) ?? 0);
  const price = off.reduce((left, one) => left - one, list);
  if (price > 0) return price;
  const most = Math.max(...off);
  throw new InputError(
    `terms.${most > 0 ? REDUCTIONS[off.indexOf(most)] : 'price'}`,
    'contradiction',
    `${price < 0 ? 'More comes off the price than there is' : 'Nothing is left of the price to pay'}. Check the price and what comes off.`,
  );
}
