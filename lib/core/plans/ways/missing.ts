import type { Context, Missing } from './define-way';
import { minorOf } from './price-of';

type Bounds = Pick<Missing, 'atLeast' | 'atMost'>;

/**
 * Says what is missing, and between which bounds the total then lies: what is paid, in minor units, less the
 * money that comes back.
 */
export function missing(
  fields: readonly string[],
  terms: { readonly cashback: string | null },
  context: Context,
  { atLeast, atMost }: Bounds,
): Missing {
  const back = minorOf(terms.cashback, context) ?? 0;
  const less = (paid: number | null) => (paid === null ? null : paid - back);
  return { missing: fields, atLeast: less(atLeast), atMost: less(atMost) };
}
