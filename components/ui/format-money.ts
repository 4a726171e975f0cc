import type { Money } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';
import type { Tongue } from './create-words';
import { isNumeric } from './is-numeric';

/**
 * An amount as people write it: "¥53.92". The decimal string goes to Intl as it is, never through a float.
 * `signed` shows a plus as well; zero stays bare.
 */
export function formatMoney(money: Money, language: Tongue, options: { signed?: boolean } = {}): string {
  const digits = minorDigits(money.currency);
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: money.currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: options.signed ? 'exceptZero' : 'negative',
  });
  return isNumeric(money.amount) ? format.format(money.amount) : `${money.amount} ${money.currency}`;
}
