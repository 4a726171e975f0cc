import type { InstalmentTerms } from './credit-fields';
import { ONE_PERIOD, type Question } from './define-way';
import { periodOf } from './credit-schedule';

/**
 * A fee that does not grow with time weighs more the sooner it is paid, and the day of the first bill is seldom
 * told: 10 to 55 days after the purchase (facts, section 3, row 13). Only for monthly plans.
 */
export function firstBill(
  terms: Pick<InstalmentTerms, 'firstAfter' | 'firstDays' | 'period'>,
): readonly Question<'firstDays'>[] {
  const { every, unit } = periodOf(terms);
  if (terms.firstDays !== null || terms.firstAfter !== null || unit !== 'month' || every !== 1) return [];
  return [{ field: 'firstDays', candidates: [10, 55], usual: ONE_PERIOD }];
}
