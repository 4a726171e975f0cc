import type { DecimalString } from '@/lib/core/money/amount';

/** The sign of a decimal string, read from its digits: "-0.00" is zero. */
export function decimalSign(amount: DecimalString): -1 | 0 | 1 {
  if (!/[1-9]/.test(amount)) return 0;
  return amount.startsWith('-') ? -1 : 1;
}

/** The amount without its sign. */
export function withoutSign(amount: DecimalString): DecimalString {
  return amount.replace(/^-/, '');
}
