import { MONTHLY, type Period } from '../schedule/period';
import type { Payment, Schedule } from '../schedule/schedule';
import type { Part } from '../schedule/split';
import type { InstalmentTerms } from './credit-fields';
import type { Context } from './define-way';
import type { Financing } from './financing-of';
import { rewards } from './rewards';

type TimeTerms = Pick<InstalmentTerms, 'firstAfter' | 'firstDays' | 'period' | 'cashback' | 'rewardAfter'>;
type BareAmount = { readonly amount: number; readonly principal: null; readonly cost: null };

/** Whole periods until the first instalment: where its day is stated it counts as one (schedule.ts). */
export function firstAt({
  firstAfter,
  firstDays,
}: Pick<InstalmentTerms, 'firstAfter' | 'firstDays'>): number {
  return firstDays === null ? (firstAfter ?? 1) : 1;
}

export function periodOf({ period }: Pick<InstalmentTerms, 'period'>): Period {
  return period ?? MONTHLY;
}

/** Puts the instalments of a credit on their periods, with the down payment, other payments and what comes back. */
export function creditSchedule(
  terms: TimeTerms,
  context: Context,
  { price, down }: Financing,
  instalments: readonly (Part | BareAmount)[],
  others: readonly Payment[] = [],
): Schedule {
  const first = firstAt(terms);
  const payments: Payment[] = [
    ...(down > 0 ? [{ use: 'down', at: 0, amount: down, principal: down, cost: 0 } as const] : []),
    ...others,
    ...instalments.map((part, index) => ({ use: 'instalment' as const, at: first + index, ...part })),
    ...rewards(terms, context),
  ];
  return {
    currency: context.currency,
    digits: context.digits,
    period: periodOf(terms),
    firstDays: terms.firstDays,
    price,
    payments: payments.toSorted((a, b) => a.at - b.at),
    owned: true,
  };
}

/** Printed amounts of which nobody can say what they pay for, because the price is not known. */
export function bareAmounts(amounts: readonly number[]): BareAmount[] {
  return amounts.map((amount) => ({ amount, principal: null, cost: null }));
}
