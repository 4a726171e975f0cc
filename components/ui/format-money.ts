import type { CurrencyCode, Money } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';
import type { Tongue } from './create-words';
import { isNumeric } from './is-numeric';

/**
 * An amount as people write it: "¥53.92". The decimal string goes to Intl as it is, never through a float.
 * `signed` shows a plus as well; zero stays bare.
 */
export function formatMoney(money: Money, language: Tongue, options: { signed?: boolean } = {}): string {
  const format = formatOf(money.currency, language, options.signed ?? false);
  return isNumeric(money.amount) ? format.format(money.amount) : `${money.amount} ${money.currency}`;
}

/** Making a format takes longer than a hundred uses of it, and a schedule of 360 payments uses it a thousand times. */
const formats = new Map<string, Intl.NumberFormat>();

function formatOf(currency: CurrencyCode, language: Tongue, signed: boolean): Intl.NumberFormat {
  const key = `${language} ${currency} ${signed}`;
  const digits = minorDigits(currency);
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(language, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: signed ? 'exceptZero' : 'negative',
    });
  formats.set(key, format);
  return format;
}
