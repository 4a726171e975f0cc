import type { Ratio } from '../../money/ratio';
import type { Schedule } from '../schedule/schedule';
import type { Part } from '../schedule/split';
import { printedByBalance } from './bearing';
import type { BearingTerms } from './credit-fields';
import { bareAmounts, creditSchedule, firstAt, periodOf } from './credit-schedule';
import type { Context, Missing } from './define-way';
import { financingOf } from './financing-of';
import { missing } from './missing';
import { periodRateOf } from './period-rate-of';

/** The instalments of a debt that bears `rate` a period, in minor units. */
export type InstalmentsOf = (financed: number, rate: Ratio, count: number) => readonly Part[];

/**
 * The payments of a credit that bears interest: as printed where all amounts are, else as its own rule makes them
 * from price, rate and count; without those, what is missing.
 */
export function bearingSchedule(
  terms: BearingTerms,
  context: Context,
  printed: readonly number[] | null,
  instalmentsOf: InstalmentsOf,
): Schedule | Missing {
  const financing = financingOf(terms, context);
  const { price, financed } = financing;
  if (printed !== null) {
    const dues = printed.map((amount, index) => ({ at: firstAt(terms) + index, amount }));
    const parts = financed === null ? bareAmounts(printed) : printedByBalance(dues, financed);
    return creditSchedule(terms, context, financing, parts);
  }
  const rate = periodRateOf(terms, periodOf(terms));
  if (financed !== null && terms.count !== null && rate !== null)
    return creditSchedule(terms, context, financing, instalmentsOf(financed, rate, terms.count));
  const unstated = [
    ...(financed === null ? ['price'] : []),
    ...(terms.count === null ? ['count'] : []),
    ...(rate === null ? ['annualRate'] : []),
  ];
  return missing(unstated, terms, context, { atLeast: price, atMost: null });
}
