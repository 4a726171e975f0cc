import type { Ratio } from '../../money/ratio';
import { interestOf } from '../schedule/share-of';
import { split, type Part } from '../schedule/split';
import { advertisedAmounts } from './advertised-amounts';
import { deferral, interestFrom, printedByBalance } from './bearing';
import { BEARING, type BearingTerms } from './credit-fields';
import { bareAmounts, creditSchedule, firstAt, periodOf } from './credit-schedule';
import { defineWay } from './define-way';
import { financingOf } from './financing-of';
import { missing } from './missing';
import { periodRateOf, rateConvention } from './period-rate-of';

/** 等额本金: the same principal every period, and interest on what is still owed. */
export const equalPrincipal = defineWay({
  kind: 'equal-principal',
  fields: BEARING,
  questions: (terms, context) => [...rateConvention(terms, context), ...deferral(terms, context)],
  schedule: (terms, context) => {
    const financing = financingOf(terms, context);
    const { price, financed } = financing;
    const printed = terms.each === null ? null : advertisedAmounts(terms, context);
    if (printed !== null) {
      const dues = printed.map((amount, index) => ({ at: firstAt(terms) + index, amount }));
      const parts = financed === null ? bareAmounts(printed) : printedByBalance(dues, financed);
      return creditSchedule(terms, context, financing, parts);
    }
    const rate = periodRateOf(terms, periodOf(terms));
    if (financed === null || terms.count === null || rate === null) {
      const unstated = [
        ...(financed === null ? ['price'] : []),
        ...(terms.count === null ? ['count'] : []),
        ...(rate === null ? ['annualRate'] : []),
      ];
      return missing(unstated, terms, context, { atLeast: price, atMost: null });
    }
    return creditSchedule(terms, context, financing, fallingParts(financed, rate, terms.count, terms));
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
