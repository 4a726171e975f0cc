import type { RateQuality } from './quality';

/**
 * The rate of one period at which a lender's flows balance. Where several do, the positive one nearest zero, else
 * the negative one nearest zero: the only lawful rule found (UK SI 1980/51 reg. 9(3); FCA MCOB 10.3.1B).
 */
export interface PeriodRate {
  /** A fraction per period; null when no rate exists between -99.99 % and e^50. */
  readonly rate: number | null;
  readonly quality: RateQuality;
}

export const NO_RATE: PeriodRate = { rate: null, quality: 'none' };
