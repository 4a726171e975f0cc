import type { DecimalString } from '../../money/amount';
import { decimalOf } from '../../money/decimal-of';

/** A yearly rate in both conventions; a rate without its convention is not worth printing (facts, decision 2). */
export interface AnnualRate {
  /** Period rate × periods a year: 单利, APR. */
  readonly nominal: DecimalString;
  /** (1 + period rate) ^ periods − 1: 复利, APRC. */
  readonly effective: DecimalString;
}

/** Annualises a rate per period; decimal fractions, as many digits as a double holds. */
export function annualise(periodRate: number, periodsPerYear = 12): AnnualRate {
  return {
    nominal: decimalOf(periodRate * periodsPerYear),
    effective: decimalOf(effectiveRate(periodRate, periodsPerYear)),
  };
}

/** (1 + rate)^periods − 1; `expm1` and `log1p` keep tiny rates exact, and nothing grows past the largest double. */
export function effectiveRate(periodRate: number, periods: number): number {
  return Math.min(Math.expm1(periods * Math.log1p(periodRate)), Number.MAX_VALUE);
}
