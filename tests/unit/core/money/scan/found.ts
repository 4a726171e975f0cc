import { scanAmounts } from '@/lib/core/money/scan';
import type { MoneyContext } from '@/lib/core/money/scan';

/** What is found, short enough for a table: "1299.00 CNY, 35 USD"; "?" where the currency is not known. */
export function found(text: string, context: MoneyContext = {}): string {
  return scanAmounts(text, context)
    .map(({ amount, currency }) => `${amount} ${currency ?? '?'}`)
    .join(', ');
}
