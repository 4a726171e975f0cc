import { InputError } from '../input-error';
import { split } from '../schedule/split';
import type { InstalmentTerms } from './credit-fields';
import type { Context } from './define-way';
import { minorOf } from './price-of';

/**
 * A total in minor units as equal payments. Where only the first or the last is printed it stays as printed, and
 * the others share the rest.
 */
export function spreadAmounts(
  total: number,
  count: number,
  terms: Pick<InstalmentTerms, 'first' | 'last' | 'remainder'>,
  context: Context,
): number[] {
  const first = minorOf(terms.first, context);
  const last = count > 1 ? minorOf(terms.last, context) : null;
  const others = count - (first === null ? 0 : 1) - (last === null ? 0 : 1);
  const rest = total - (first ?? 0) - (last ?? 0);
  if (rest < 0 || (others === 0 && rest !== 0)) {
    throw new InputError(
      first === null ? 'terms.last' : 'terms.first',
      'contradiction',
      'The first and last payments do not add up with the total. Check the amounts.',
    );
  }
  return [
    ...(first === null ? [] : [first]),
    ...(others === 0 ? [] : split(rest, others, terms.remainder ?? 'last')),
    ...(last === null ? [] : [last]),
  ];
}
