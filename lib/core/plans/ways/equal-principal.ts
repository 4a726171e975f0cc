import type { Ratio } from '../../money/ratio';
import { interestOf } from '../schedule/share-of';
import { split, type Part } from '../schedule/split';
import { advertisedAmounts } from './advertised-amounts';
import { deferral, interestFrom } from './bearing';
import { bearingSchedule } from './bearing-schedule';
import { BEARING, type BearingTerms } from './credit-fields';
import { firstAt } from './credit-schedule';
import { defineWay } from './define-way';
import { rateConvention } from './period-rate-of';

/** 等额本金: the same principal every period, and interest on what is still owed. */
export const equalPrincipal = defineWay({
  kind: 'equal-principal',
  fields: BEARING,
  questions: (terms, context) => [...rateConvention(terms, context), ...deferral(terms, context)],
  schedule: (terms, context) => {
    // A first and a last amount alone do not tell those between.
    const printed = terms.each === null ? null : advertisedAmounts(terms, context);
    return bearingSchedule(terms, context, printed, (financed, rate, count) =>
      fallingParts(financed, rate, count, terms),
    );
  },
});

/** Interest that runs while the first payment is put off joins the debt, and is repaid in equal parts with it. */
function fallingParts(financed: number, rate: Ratio, count: number, terms: BearingTerms): Part[] {
  const start = firstAt(terms);
  let debt = financed;
  for (let now = interestFrom(terms); now < start - 1; now += 1) debt += interestOf(debt, rate);
  const principals = split(financed, count, terms.remainder ?? 'last');
  const added = split(debt - financed, count, terms.remainder ?? 'last');
  return principals.map((principal, index) => {
    const interest = start === 0 && index === 0 ? 0 : interestOf(debt, rate);
    const cost = (added[index] ?? 0) + interest;
    debt -= principal + (added[index] ?? 0);
    return { amount: principal + cost, principal, cost };
  });
}
