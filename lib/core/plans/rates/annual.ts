import type { DecimalString } from '../../money/amount';

/** A yearly rate in both conventions; a rate without its convention is not worth printing (facts, decision 2). */
export interface AnnualRate {
  /** Period rate × periods a year: 单利, APR. */
  readonly nominal: DecimalString;
  /** (1 + period rate) ^ periods − 1: 复利, APRC. */
  readonly effective: DecimalString;
}

/** Annualises a rate per period; decimal fractions with ten decimals. `expm1`/`log1p` keep tiny rates exact. */
export function annualise(periodRate: number, periodsPerYear = 12): AnnualRate {
  return {
    nominal: (periodRate * periodsPerYear).toFixed(10),
    effective: Math.expm1(periodsPerYear * Math.log1p(periodRate)).toFixed(10),
  };
}
