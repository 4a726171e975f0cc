import type { Annuity } from './annuity';
import { checkNumber } from './check-number';
import type { PeriodRate } from './period-rate';
import { MOST_FLOWS } from './search-range';
import { solvePeriodic } from './solve-periodic';

type Terms = Omit<Annuity, 'rate'>;

/**
 * The rate per period of an annuity, as RATE of spreadsheets; `none` where the signs allow no rate. `unit` is one minor
 * unit in the unit of the amounts.
 */
export function annuityRate(terms: Terms, unit = 1): PeriodRate {
  return solvePeriodic(annuityFlows(terms), unit);
}

/** The payments of an annuity, one a period, first index today. Throws InputError for more than 9,999 periods. */
export function annuityFlows({ nper, pmt, pv, fv, due }: Terms): readonly number[] {
  checkNumber('nper', nper, { least: 1, most: MOST_FLOWS - 1, whole: true });
  for (const [field, value] of Object.entries({ pmt, pv, fv })) checkNumber(field, value);
  const flows = Array.from({ length: nper + 1 }, () => pmt);
  flows[0] = due === 1 ? pv + pmt : pv;
  flows[nper] = (due === 1 ? 0 : pmt) + fv;
  return flows;
}
