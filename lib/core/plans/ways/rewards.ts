import type { Payment } from '../schedule/schedule';
import type { Context, FieldValues } from './define-way';
import { minorOf } from './price-of';

/** Terms of what comes back. */
export interface RewardTerms {
  readonly cashback: FieldValues['money'] | null;
  readonly rewardAfter: number | null;
}

/** Money paid back, as a payment on the day it arrives: one period from now unless the terms say otherwise. */
export function rewards(terms: RewardTerms, context: Context): readonly Payment[] {
  const back = minorOf(terms.cashback, context) ?? 0;
  if (back === 0) return [];
  return [{ use: 'reward', at: terms.rewardAfter ?? 1, amount: -back, principal: 0, cost: -back }];
}
