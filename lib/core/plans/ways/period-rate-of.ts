import { periodsPerYear, type Period } from '../schedule/period';
import type { Ratio } from '../../money/ratio';
import { ratioOfFraction, ratioOfDouble } from '../schedule/share-of';
import type { InstalmentTerms, RateTerms } from './credit-fields';
import { advertisedAmounts } from './advertised-amounts';
import type { Context, Question } from './define-way';

const DAYS_A_YEAR = 365n;

/** The rate of one period, exact unless it comes from an effective yearly one; null when none is stated. */
export function periodRateOf(terms: RateTerms, period: Period): Ratio | null {
  if (terms.periodRate !== null) return ratioOfFraction(terms.periodRate);
  if (terms.annualRate !== null && terms.rateIs === 'effective') {
    return ratioOfDouble(Math.expm1(Math.log1p(Number(terms.annualRate)) / periodsPerYear(period)));
  }
  if (terms.annualRate !== null) return perPeriod(ratioOfFraction(terms.annualRate), period);
  if (terms.dailyRate === null) return null;
  const daily = ratioOfFraction(terms.dailyRate);
  return perPeriod({ ...daily, above: daily.above * DAYS_A_YEAR }, period);
}

/** Is the yearly rate nominal or effective? Contracts usually charge a twelfth of it a month. */
export function rateConvention(
  terms: InstalmentTerms & RateTerms,
  context: Context,
): readonly Question<'rateIs'>[] {
  const plays = terms.annualRate !== null && terms.periodRate === null;
  if (!plays || terms.rateIs !== null || advertisedAmounts(terms, context) !== null) return [];
  return [{ field: 'rateIs', candidates: ['nominal', 'effective'], usual: 'nominal' }];
}

/** periodsPerYear is a_year / every, kept as a ratio: every 2 weeks is 2/52 of a year. */
function perPeriod({ above, below }: Ratio, { every, unit }: Period): Ratio {
  const aYear = BigInt(periodsPerYear({ every: 1, unit }));
  return { above: above * BigInt(every), below: below * aYear };
}
