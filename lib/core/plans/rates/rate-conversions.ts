import { InputError } from '../input-error';
import { effectiveRate } from './annual';
import { checkNumber, checkPeriodRate } from './check-number';
import { LONGEST_TIME } from './search-range';

/** Effective yearly rate of a nominal one compounded `periods` times a year. */
export function effect(nominalRate: number, periods: number): number {
  checkNumber('m', periods, { least: 1, most: LONGEST_TIME });
  checkPeriodRate('nominal', nominalRate / periods);
  return effectiveRate(nominalRate / periods, periods);
}

/** Nominal yearly rate, compounded `periods` times a year, of an effective one. */
export function nominal(effective: number, periods: number): number {
  checkNumber('m', periods, { least: 1, most: LONGEST_TIME });
  checkPeriodRate('effective', effective);
  return periods * Math.expm1(Math.log1p(effective) / periods);
}

/** The rate per period at which `pv` grows to `fv` in so many periods. Both must have one sign. */
export function rri(periods: number, pv: number, fv: number): number {
  checkNumber('nper', periods, { least: Number.MIN_VALUE, most: LONGEST_TIME });
  checkNumber('pv', pv);
  checkNumber('fv', fv);
  if (pv === 0) throw new InputError('pv', 'no-cash-flow', 'pv: nothing can grow from zero. Give an amount.');
  const growth = (fv - pv) / pv;
  checkPeriodRate('fv', growth);
  return Math.expm1(Math.log1p(growth) / periods);
}

/** Annual percentage yield of interest earned on a principal over so many days: Reg DD, 12 CFR 1030 Appendix A. */
export function apy(principal: number, interest: number, days: number): number {
  checkNumber('days', days, { least: 1, most: LONGEST_TIME });
  checkNumber('principal', principal, { least: Number.MIN_VALUE });
  checkNumber('interest', interest);
  const growth = interest / principal;
  checkPeriodRate('interest', growth);
  return effectiveRate(growth, 365 / days);
}
