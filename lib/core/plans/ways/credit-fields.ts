import { INSTALMENTS } from './common-fields';
import type { Fields, Terms } from './define-way';

export type InstalmentTerms = Terms<typeof INSTALMENTS>;

/** How a fee may be stated. */
export const FEE = {
  feeRate: 'fraction',
  /** What the rate is a share of: see the facts, section 3, row 23. */
  feeBase: ['total', 'per-period-original', 'per-period-remaining'],
  /** The whole fee. It wins over the fee of a period, and both win over the rate. */
  feeAmount: 'money',
  feePerPeriod: 'money',
} as const satisfies Fields;
export type FeeTerms = Terms<typeof FEE>;

/** How interest may be stated. The rate of a period wins over a yearly one, and that over a daily one. */
export const RATE = {
  periodRate: 'fraction',
  annualRate: 'fraction',
  /** A yearly rate is per period × periods a year (nominal, 单利, APR) or compounded (effective, 复利, APRC). */
  rateIs: ['nominal', 'effective'],
  /** 日息: a share of the balance a day, 365 days a year. */
  dailyRate: 'fraction',
} as const satisfies Fields;
export type RateTerms = Terms<typeof RATE>;

/** Instalments that bear interest; a deferral may add to it. */
export const BEARING = {
  ...INSTALMENTS,
  ...RATE,
  /** Does interest run while the first payment is put off? */
  deferralInterest: 'yes',
} as const satisfies Fields;
export type BearingTerms = Terms<typeof BEARING>;
