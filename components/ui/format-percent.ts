import type { DecimalString } from '@/lib/core/money/amount';
import type { Tongue } from './create-words';

/** A decimal fraction as a percentage: "0.1440" is "14.4%". Printed rates keep up to two decimals. */
export function formatPercent(fraction: DecimalString, language: Tongue, decimals: 1 | 2 = 1): string {
  const format = new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: decimals,
  });
  return format.format(fraction as Intl.StringNumericLiteral);
}
