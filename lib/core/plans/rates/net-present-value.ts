import { InputError } from '../input-error';
import { checkAmounts } from './check-flows';
import { checkPeriodRate } from './check-number';

/** The value today of amounts one period apart, the first after `firstAt` periods (1 in spreadsheets). */
export function npv(rate: number, values: readonly number[], firstAt: 0 | 1 = 1): number {
  checkPeriodRate('rate', rate);
  checkAmounts(values, 'values');
  const step = Math.log1p(rate);
  return values.reduce((sum, value, index) => sum + value * Math.exp(-(index + firstAt) * step), 0);
}

/**
 * Modified rate of return: what is paid in is financed at one rate, what comes back is put by at another. Throws
 * InputError without both a payment and a receipt.
 */
export function mirr(values: readonly number[], financeRate: number, reinvestRate: number): number {
  checkPeriodRate('finance_rate', financeRate);
  checkPeriodRate('reinvest_rate', reinvestRate);
  checkAmounts(values, 'values');
  const paid = values.map((value) => Math.min(value, 0));
  const received = values.map((value) => Math.max(value, 0));
  if (!paid.some((value) => value < 0) || !received.some((value) => value > 0))
    throw new InputError(
      'values',
      'no-sign-change',
      'values: there must be at least one negative and one positive amount.',
    );
  const last = values.length - 1;
  const spent = -npv(financeRate, paid, 0);
  const grown = npv(reinvestRate, received, 0);
  return Math.expm1((Math.log(grown / spent) + last * Math.log1p(reinvestRate)) / last);
}
