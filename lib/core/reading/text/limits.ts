import type { Offer } from '../reading';
import { mask } from './mask';
import { statementsIn } from './statements';
import type { Tongue } from './tongue';

/** The amounts a text says the method is for ("支持金额在600~30000元的订单", "on orders over $35"); null when none. */
export function limitsIn(text: string, { languages, money }: Tongue): Offer['limits'] {
  let min: string | null = null;
  let max: string | null = null;
  let currency: string | null = null;
  const masked = mask(text, money);
  if (masked.amounts.size === 0) return null;
  for (const language of languages) {
    const own = { ...money, currency: money.currency ?? language.language.currency ?? null };
    const { found } = statementsIn(masked, language.templates('limits'), own);
    for (const one of found) {
      min ??= one.amount('min');
      max ??= one.amount('max');
      currency ??= one.currency;
    }
    if (min !== null || max !== null) break;
  }
  return min === null && max === null ? null : { min, max, currency: currency ?? money.currency ?? 'CNY' };
}
