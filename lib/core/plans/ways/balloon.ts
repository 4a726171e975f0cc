import { byBalance, type Due } from '../schedule/by-balance';
import type { Ratio } from '../../money/ratio';
import { levelPayment } from '../schedule/level-payment';
import type { Part } from '../schedule/split';
import { InputError } from '../input-error';
import { advertisedAmounts } from './advertised-amounts';
import { asNumber, deferral, interestFrom, printedByBalance } from './bearing';
import { BEARING, type BearingTerms } from './credit-fields';
import { bareAmounts, creditSchedule, firstAt, periodOf } from './credit-schedule';
import { defineWay } from './define-way';
import { financingOf } from './financing-of';
import { missing } from './missing';
import { periodRateOf, rateConvention } from './period-rate-of';
import { minorOf } from './price-of';

/** Smaller instalments, and a large sum with the last of them (尾款). `count` does not count that sum. */
export const balloon = defineWay({
  kind: 'balloon',
  fields: { ...BEARING, balloon: 'money' },
  questions: (terms, context) => [...rateConvention(terms, context), ...deferral(terms, context)],
  schedule: (terms, context) => {
    const financing = financingOf(terms, context);
    const { price, financed } = financing;
    const { count } = terms;
    const printed = advertisedAmounts(terms, context);
    const sum = minorOf(terms.balloon, context);
    const rate = periodRateOf(terms, periodOf(terms));
    const build = (parts: readonly (Part | ReturnType<typeof bareAmounts>[number])[]) => {
      const built = creditSchedule(terms, context, financing, parts.slice(0, -1));
      const at = firstAt(terms) + parts.length - 2;
      const final = parts.slice(-1).map((part) => ({ use: 'balloon' as const, at, ...part }));
      return { ...built, payments: [...built.payments, ...final].toSorted((a, b) => a.at - b.at) };
    };
    if (printed !== null && sum !== null) {
      const dues = duesOf([...printed, sum], terms);
      return build(financed === null ? bareAmounts([...printed, sum]) : printedByBalance(dues, financed));
    }
    if (financed === null || count === null || rate === null || (printed ?? sum) === null) {
      const unstated = [
        ...(financed === null ? ['price'] : []),
        ...(count === null ? ['count'] : []),
        ...(sum === null ? ['balloon'] : []),
        ...(rate === null && sum !== null ? ['annualRate'] : []),
      ];
      return missing(unstated, terms, context, { atLeast: price, atMost: null });
    }
    const dues = printed
      ? [...duesOf(printed, terms), { at: firstAt(terms) + count - 1, leaving: 0 }]
      : levelDues(financed, sum ?? 0, rate, count, terms);
    return build(byBalance(financed, rate, dues, interestFrom(terms)));
  },
});

/** Printed amounts in order; one more than the instalments is the sum beside the last of them. */
function duesOf(amounts: readonly number[], terms: BearingTerms): { at: number; amount: number }[] {
  const last = (terms.count ?? amounts.length) - 1;
  return amounts.map((amount, index) => ({ at: firstAt(terms) + Math.min(index, last), amount }));
}

/** A = (P − B·v^n)·i / (1 − v^n), rounded; the last instalment brings the debt down to the final sum. */
function levelDues(financed: number, final: number, rate: Ratio, count: number, terms: BearingTerms): Due[] {
  const i = asNumber(rate);
  const start = firstAt(terms);
  const debt = financed * (1 + i) ** (start - 1 - interestFrom(terms));
  const amount = Math.round(levelPayment(debt, i, count, final));
  if (amount < 0) {
    const sentence = 'The final sum is more than the whole debt. Check it against the price and the rate.';
    throw new InputError('terms.balloon', 'contradiction', sentence);
  }
  const end = start + count - 1;
  const before = Array.from({ length: count - 1 }, (_, index): Due => ({ at: start + index, amount }));
  return [...before, { at: end, leaving: final }, { at: end, leaving: 0 }];
}
