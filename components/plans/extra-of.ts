import type { DecimalString } from '@/lib/core/money/amount';
import type { Estimate } from '@/lib/core/plans/compare/compared-way';
import type { Row } from './compare-offers';
import { decimalSign } from './decimal-sign';

/** The least a plan costs on top, and whether it may be more. */
export interface Extra {
  readonly amount: DecimalString;
  readonly atLeast: boolean;
}

/** Null when nothing is known; "at least nothing more" is nothing. */
export function extraOf({ compared }: Row): Extra | null {
  const { value, low, high } = compared.extra;
  const amount = value ?? low;
  if (amount === null) return null;
  if (value === null && high === null && decimalSign(amount) <= 0) return null;
  return { amount, atLeast: value === null || compared.notes.includes('lower-bound') };
}

/** The figure to draw: exact, else the upper end, else the lower. */
export function mostOf({ value, low, high }: Estimate): DecimalString | null {
  return value ?? high ?? low;
}
