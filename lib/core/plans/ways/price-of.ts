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
 * The price at the till this way, in minor units: list price less discount, coupon and points. Throws InputError
 * when more comes off than there is.
 */
export function priceOf(terms: PriceTerms, context: Context): number | null {
  const list = minorOf(terms.price, context) ?? context.price;
  if (list === null) return null;
  const off = REDUCTIONS.map((field) => minorOf(terms[field], context) ?? 0);
  const price = off.reduce((left, one) => left - one, list);
  if (price >= 0) return price;
  throw new InputError(
    `terms.${REDUCTIONS[off.indexOf(Math.max(...off))]}`,
    'contradiction',
    'More comes off the price than there is. Check the price and what comes off.',
  );
}
