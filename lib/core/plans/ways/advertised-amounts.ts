import type { InstalmentTerms } from './credit-fields';
import type { Context } from './define-way';
import { minorOf } from './price-of';

type AmountTerms = Pick<InstalmentTerms, 'count' | 'each' | 'first' | 'last'>;

/** The payments as printed, in minor units; null where the terms do not print them all. */
export function advertisedAmounts(terms: AmountTerms, context: Context): readonly number[] | null {
  const { count } = terms;
  const [each, first, last] = [terms.each, terms.first, terms.last].map((amount) => minorOf(amount, context));
  if (count === null) return null;
  const amounts = Array.from({ length: count }, () => each ?? null);
  if (last !== null && last !== undefined) amounts[count - 1] = last;
  if (first !== null && first !== undefined) amounts[0] = first;
  const printed = amounts.filter((amount) => amount !== null);
  return printed.length === count ? printed : null;
}
