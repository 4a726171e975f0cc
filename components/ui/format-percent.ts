import type { DecimalString } from '@/lib/core/money/amount';
import type { Tongue } from './create-words';
import { isNumeric } from './is-numeric';

/** A decimal fraction as a percentage: "0.1440" is "14.4%". Printed rates keep up to two decimals. */
export function formatPercent(fraction: DecimalString, language: Tongue, decimals: 1 | 2 = 1): string {
  const format = new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: decimals,
  });
  return isNumeric(fraction) ? format.format(fraction) : fraction;
}
