import { fromMinor } from '../../money/amount';
import { InputError } from '../input-error';
import type { Schedule } from '../schedule/schedule';
import type { Context, Missing } from './define-way';
import type { AnyTerms } from './definition-of';
import { BACK_ABOVE_PRICE, refuseContradictions } from './refuse-contradictions';

/**
 * Refuses payments that come to nothing, or to less: nobody gives things away, so a term was misread or mistyped.
 * Hands back what it was given otherwise. Throws InputError naming the field to look at.
 */
export function refuseGift<Built extends Schedule | Missing>(
  built: Built,
  terms: AnyTerms,
  { price: listed, digits }: Context,
): Built {
  // Held against the list price of the comparison where the way states none of its own.
  const price = terms['price'] ?? (listed === null ? null : fromMinor(listed, digits));
  refuseContradictions({ cashback: terms['cashback'], price });
  if (!isGift(built)) return built;
  if (Number(terms['cashback'] ?? 0) > 0)
    throw new InputError('terms.cashback', 'contradiction', BACK_ABOVE_PRICE);
  const field = typeof terms['each'] === 'string' ? 'each' : 'price';
  throw new InputError(
    `terms.${field}`,
    'contradiction',
    'These payments come to nothing. Check the amounts.',
  );
}

/** A first rent that a coupon pays leaves "at least nothing", which is no total yet. */
function isGift(built: Schedule | Missing): boolean {
  if ('missing' in built) return built.atLeast !== null && built.atLeast < 0;
  return built.payments.reduce((sum, { amount }) => sum + amount, 0) <= 0;
}
