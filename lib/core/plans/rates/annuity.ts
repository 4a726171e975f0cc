import { InputError } from '../input-error';
import { checkNumber, checkPeriodRate } from './check-number';
import { LONGEST_TIME } from './search-range';

/** When payments are made: at the end of each period (0) or at its beginning (1). */
export type Due = 0 | 1;

/**
 * An annuity in the sign convention of spreadsheets: what one pays out is negative, and
 * pv·(1+i)^n + pmt·(1 + i·due)·((1+i)^n − 1)/i + fv = 0. Leave out the one to be found.
 */
export interface Annuity {
  /** A fraction per period. */
  readonly rate: number;
  /** Number of periods. */
  readonly nper: number;
  readonly pmt: number;
  readonly pv: number;
  readonly fv: number;
  readonly due: Due;
}

/** The payment of each period. */
export function pmt(of: Omit<Annuity, 'pmt'>): number {
  checkAnnuity(of);
  if (of.nper === 0)
    throw new InputError('nper', 'too-small', 'nper: there is no period to pay in. Give one.');
  const { discount, worth } = today(of);
  return -(of.pv + of.fv * discount) / worth;
}

/** The value today. */
export function pv(of: Omit<Annuity, 'pv'>): number {
  checkAnnuity(of);
  const { discount, worth } = today(of);
  return -(of.pmt * worth + of.fv * discount);
}

/** The value after the last period. */
export function fv(of: Omit<Annuity, 'fv'>): number {
  checkAnnuity(of);
  const growth = Math.expm1(of.nper * Math.log1p(of.rate));
  const grown = (1 + of.rate * of.due) * (of.rate === 0 ? of.nper : growth / of.rate);
  return -(of.pv * (1 + growth) + of.pmt * grown);
}

/** The number of periods until the value is `fv`; null when it is never reached. */
export function nper(of: Omit<Annuity, 'nper'>): number | null {
  checkPeriodRate('rate', of.rate);
  for (const field of ['pmt', 'pv', 'fv'] as const) checkNumber(field, of[field]);
  const { rate } = of;
  const payment = of.pmt * (1 + rate * of.due);
  // (1+i)^n = (payment − fv·i) / (payment + pv·i); its excess over one, so that tiny rates keep their digits.
  const excess = -(of.pv + of.fv) / (payment + of.pv * rate);
  const periods = rate === 0 ? excess : Math.log1p(excess * rate) / Math.log1p(rate);
  return Number.isFinite(periods) ? periods : null;
}

/** What one unit after the last period is worth today, and what one unit a period is. */
function today({ rate, nper: count, due }: Pick<Annuity, 'rate' | 'nper' | 'due'>) {
  const lost = -Math.expm1(-count * Math.log1p(rate));
  // Not 1 − lost: over hundreds of periods that leaves no digit.
  const discount = Math.exp(-count * Math.log1p(rate));
  return { discount, worth: (1 + rate * due) * (rate === 0 ? count : lost / rate) };
}

function checkAnnuity(of: Partial<Annuity>): void {
  checkPeriodRate('rate', of.rate ?? 0);
  checkNumber('nper', of.nper ?? 0, { least: 0, most: LONGEST_TIME });
  for (const field of ['pmt', 'pv', 'fv'] as const) checkNumber(field, of[field] ?? 0);
}
