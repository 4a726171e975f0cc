import { byBalance, type Due } from '../schedule/by-balance';
import { levelPayment } from '../schedule/level-payment';
import type { Ratio } from '../../money/ratio';
import { advertisedAmounts } from './advertised-amounts';
import { asNumber, deferral, interestFrom } from './bearing';
import { bearingSchedule } from './bearing-schedule';
import { BEARING, type BearingTerms } from './credit-fields';
import { firstAt } from './credit-schedule';
import { defineWay, type Context } from './define-way';
import { rateConvention } from './period-rate-of';
import { minorOf } from './price-of';

/** 等额本息: payments of one amount, of which the interest on the balance comes first. */
export const equalPayment = defineWay({
  kind: 'equal-payment',
  fields: BEARING,
  questions: (terms, context) => [...rateConvention(terms, context), ...deferral(terms, context)],
  schedule: (terms, context) =>
    bearingSchedule(terms, context, advertisedAmounts(terms, context), (financed, rate, count) =>
      byBalance(financed, rate, levelDues(financed, rate, count, terms, context), interestFrom(terms)),
    ),
});

/**
 * Level payments, rounded to the minor unit; the last takes what is left. A first or last payment printed without
 * the others stays as printed, and the level is what the rest then needs.
 */
function levelDues(
  financed: number,
  rate: Ratio,
  count: number,
  terms: BearingTerms,
  context: Context,
): Due[] {
  const start = firstAt(terms);
  const from = interestFrom(terms);
  const i = asNumber(rate);
  const first = count > 1 ? minorOf(terms.first, context) : null;
  const last = count > 1 ? minorOf(terms.last, context) : null;
  // The debt one period before the first level payment.
  let debt = financed * (1 + i) ** (start - 1 - from);
  if (first !== null) debt = debt * (1 + i) - first;
  if (last !== null) debt -= last / (1 + i) ** (first === null ? count : count - 1);
  const level = count - (first === null ? 0 : 1) - (last === null ? 0 : 1);
  const amount = level > 0 ? Math.max(0, Math.round(levelPayment(debt, i, level))) : 0;
  return Array.from({ length: count }, (_, index): Due => {
    const at = start + index;
    if (index === count - 1) return { at, leaving: 0 };
    if (index === 0 && first !== null) return { at, amount: first };
    return { at, amount, atMost: 'owed' };
  });
}
