import type { DecimalString } from '../../money/amount';
import { decimalOf } from '../../money/decimal-of';
import { InputError } from '../input-error';
import { effectiveRate } from '../rates/annual';
import { solvePeriodic } from '../rates/solve-periodic';
import { MONTHLY, periodsPerYear, type Period } from '../schedule/period';
import { readFraction } from './read-fraction';
import { readWhole } from './read-whole';

/**
 * The ways a price of credit is quoted, all as decimal fractions. `daily`: nominal a year over 365 (日息; 0.0005 is
 * 万五). `perPeriod`: fee each period on the original principal (每期费率). `total`: all fees over the principal.
 * `flatYearly`: that a year (add-on, 平息). `nominal`: 单利, APR. `effective`: 复利, APRC.
 */
export const QUOTES = ['daily', 'perPeriod', 'total', 'flatYearly', 'nominal', 'effective'] as const;
export type Quote = (typeof QUOTES)[number];
export type Quotes = Readonly<Record<Quote, DecimalString>>;

/** Above a million per cent a year nothing is meant (calculator facts, section 3, row 24). */
const MOST_EFFECTIVE = 1e4;
const DAYS = 365;

/**
 * One quote in all the others for `count` equal payments a period apart, the first in a period.
 * Throws InputError ("value", "count") for what cannot be meant.
 */
export function translateRate(
  from: Quote,
  value: DecimalString,
  count: number,
  period: Period = MONTHLY,
): Quotes {
  readWhole('count', count, 1, 600);
  const periods = periodsPerYear(period);
  const quoted = readFraction('value', value, { atLeast: 0, atMost: 1e4 });
  const charged = chargedFee(from, quoted, count, periods);
  const rate = charged === null ? periodRate(from, quoted, periods) : rateOf(charged, count);
  const effective = effectiveRate(rate, periods);
  if (effective > MOST_EFFECTIVE)
    throw new InputError(
      'value',
      'too-large',
      `${value} comes to more than 1,000,000 % a year. Check the unit.`,
    );
  const fee = charged ?? feeOf(rate, count);
  const exact: Record<Quote, number> = {
    daily: (rate * periods) / DAYS,
    perPeriod: fee,
    total: fee * count,
    flatYearly: fee * periods,
    nominal: rate * periods,
    effective,
    [from]: quoted,
  };
  return {
    daily: digitsOf(exact.daily),
    perPeriod: digitsOf(exact.perPeriod),
    total: digitsOf(exact.total),
    flatYearly: digitsOf(exact.flatYearly),
    nominal: digitsOf(exact.nominal),
    effective: digitsOf(exact.effective),
  };
}

/** Fifteen digits: what a double holds of a decimal, so that 12 × 0.006 reads 0.072. */
function digitsOf(value: number): DecimalString {
  return decimalOf(Number(value.toPrecision(15)));
}

/** The fee a period on the original principal, where the quote is of fees; null where it is of a rate on what is owed. */
function chargedFee(from: Quote, value: number, count: number, periods: number): number | null {
  if (from === 'perPeriod') return value;
  if (from === 'total') return value / count;
  return from === 'flatYearly' ? value / periods : null;
}

/** The rate of one period on what is still owed, from a quote a day or a year. */
function periodRate(from: Quote, value: number, periods: number): number {
  if (from === 'daily') return (value * DAYS) / periods;
  return from === 'effective' ? Math.expm1(Math.log1p(value) / periods) : value / periods;
}

function rateOf(fee: number, count: number): number {
  const { rate } = solvePeriodic([-1, ...Array.from({ length: count }, () => 1 / count + fee)]);
  if (rate === null)
    throw new InputError(
      'value',
      'too-large',
      'No rate belongs to a fee this high. Check the unit of the fee.',
    );
  return rate;
}

/** The fee a period on the original principal that costs as much as a rate on what is owed: i/(1−v^n) − 1/n. */
function feeOf(rate: number, count: number): number {
  if (rate === 0) return 0;
  return rate / -Math.expm1(-count * Math.log1p(rate)) - 1 / count;
}
