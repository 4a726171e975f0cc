import type { Ratio } from '../../money/ratio';
import { ratioOfFraction, shareOf } from '../schedule/share-of';
import { split, type Part } from '../schedule/split';
import type { FeeTerms } from './credit-fields';
import type { Context } from './define-way';
import { minorOf } from './price-of';

/**
 * The whole fee in minor units on what is financed, from whichever statement there is, amounts before rates; null
 * when there is none. A rate per period on the original principal is charged `count` times and rounded once.
 */
export function feeOf(
  terms: FeeTerms,
  context: Context,
  financed: number | null,
  count: number | null,
): number | null {
  const whole = minorOf(terms.feeAmount, context);
  if (whole !== null) return whole;
  const perPeriod = minorOf(terms.feePerPeriod, context);
  if (perPeriod !== null) return count === null ? null : perPeriod * count;
  if (terms.feeRate === null || financed === null) return null;
  const rate = ratioOfFraction(terms.feeRate);
  if (terms.feeBase === null || terms.feeBase === 'total') return shareOf(financed, rate, 'half-even');
  if (count === null) return null;
  if (terms.feeBase === 'per-period-original') {
    return shareOf(financed, { ...rate, above: rate.above * BigInt(count) }, 'half-even');
  }
  return onRemaining(split(financed, count), rate).reduce((sum, { cost }) => sum + cost, 0);
}

/** A fee each period on the principal still owed. */
export function onRemaining(principals: readonly number[], rate: Ratio): Part[] {
  let left = principals.reduce((sum, principal) => sum + principal, 0);
  return principals.map((principal) => {
    const cost = shareOf(left, rate, 'half-even');
    left -= principal;
    return { amount: principal + cost, principal, cost };
  });
}
