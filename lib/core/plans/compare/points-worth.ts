import type { DecimalString } from '../../money/amount';
import { presentValueOf } from '../insights/present-cost';
import type { Schedule } from '../schedule/schedule';
import type { Context, FieldValues } from '../ways/define-way';
import { minorOf } from '../ways/price-of';

/** Terms about points; face values. */
export interface PointTerms {
  readonly pointsSpent: FieldValues['money'] | null;
  readonly pointsEarned: FieldValues['money'] | null;
  readonly rewardAfter: number | null;
}

/**
 * What the points of a way cost the shopper today, in minor units and not rounded: those spent less those earned,
 * each at the shopper's own worth of a point. Kept out of totals and rates, which are money (facts, row 12).
 */
export function pointsWorth(
  terms: PointTerms,
  schedule: Schedule,
  { pointValue, moneyRate }: { pointValue: DecimalString; moneyRate: number },
  context: Context,
): number {
  const worth = Number(pointValue);
  const spent = minorOf(terms.pointsSpent, context) ?? 0;
  const earned = minorOf(terms.pointsEarned, context) ?? 0;
  const at = terms.rewardAfter ?? 1;
  const later = {
    ...schedule,
    payments: [{ use: 'reward' as const, at, amount: earned, principal: 0, cost: 0 }],
  };
  return worth * (spent - presentValueOf(later, moneyRate));
}
