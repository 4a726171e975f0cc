import type { InstalmentTerms } from './credit-fields';
import type { Context } from './define-way';

/**
 * Pages round what they print: 28.00 as 3 × 9.33, 4,699 as 24 × 196 where all amounts are whole (facts,
 * stores-china 1.4). Where the total is known, a gap that rounding explains falls to the last payment; any other
 * stays, and so does a last payment that is printed. Minor units.
 */
export function absorbRounding(
  printed: readonly number[],
  total: number,
  { last }: Pick<InstalmentTerms, 'last'>,
  { digits }: Context,
): readonly number[] {
  const gap = printed.reduce((sum, amount) => sum + amount, 0) - total;
  const unit = 10 ** digits;
  const whole = digits > 0 && printed.every((amount) => amount % unit === 0);
  const explained = Math.abs(gap) <= printed.length * (whole ? unit / 2 : 1);
  const final = (printed.at(-1) ?? 0) - gap;
  return last === null && explained && final >= 0 ? printed.with(-1, final) : printed;
}
