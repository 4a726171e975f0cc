import type { Ratio } from '../../money/ratio';
import { interestOf } from './share-of';
import type { Part } from './split';

/** A payment due: an amount, or whatever brings the debt down to what it leaves. `at` is in whole periods. */
export type Due =
  | { readonly at: number; readonly amount: number; readonly atMost?: 'owed' }
  | { readonly at: number; readonly leaving: number };

/**
 * Takes payments apart by the balance: interest for the time passed first, the rest repays. Interest is rounded
 * to the minor unit each period; what a payment leaves unpaid bears interest. `from` is where interest starts to
 * run. The last payment takes all principal still owed, so that none is lost.
 */
export function byBalance(principal: number, rate: Ratio, dues: readonly Due[], from = 0): Part[] {
  let left = principal;
  let accrued = 0;
  let now = from;
  return dues.map((due, index) => {
    for (; now < due.at; now += 1) accrued += interestOf(left + accrued, rate);
    const owed = left + accrued;
    const amount = amountOf(due, owed);
    const interest = Math.min(amount, accrued);
    const share = index === dues.length - 1 ? left : Math.min(amount - interest, left);
    left -= share;
    accrued -= interest;
    return { amount, principal: share, cost: amount - share };
  });
}

function amountOf(due: Due, owed: number): number {
  if ('leaving' in due) return Math.max(0, owed - due.leaving);
  return due.atMost === 'owed' ? Math.min(due.amount, owed) : due.amount;
}
