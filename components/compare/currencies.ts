import type { CurrencyCode } from '@/lib/core/money/amount';
import type { Tongue } from '../ui/create-words';

/** Offered in the list; a page in any other currency brings its own. */
export const CURRENCIES: readonly CurrencyCode[] = [
  'CNY',
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'HKD',
  'TWD',
  'SGD',
  'INR',
  'BRL',
  'KRW',
  'AUD',
  'CAD',
  'CHF',
  'MYR',
  'THB',
  'VND',
  'IDR',
  'PHP',
  'KWD',
];

/** "¥", "US$": what stands before an amount. */
export function currencySign(currency: CurrencyCode, language: Tongue): string {
  return (
    new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
      .formatToParts(0)
      .find(({ type }) => type === 'currency')?.value ?? currency
  );
}

/** "CNY · Chinese Yuan". */
export function currencyName(currency: CurrencyCode, language: Tongue): string {
  return `${currency} · ${new Intl.DisplayNames(language, { type: 'currency' }).of(currency) ?? currency}`;
}
