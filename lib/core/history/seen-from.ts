import type { Money } from '../money/amount';
import type { CurrencyCode, DecimalString } from '../money/amount';
import type { Said } from './said';

/** A store shows its prices in few currencies; a page may print any. */
const MOST_CURRENCIES = 3;

export type PriceRange = readonly [lowest: DecimalString, highest: DecimalString];

/** Prices at which the provider was offered, and at which the payment area was seen without it. */
export interface SeenPrices {
  readonly with?: PriceRange;
  readonly without?: PriceRange;
}

/** A viewpoint from which a provider was seen. */
export interface SeenFrom extends Said {
  /** Since when. */
  readonly since: string;
  readonly prices?: Readonly<Record<CurrencyCode, SeenPrices>>;
}

/** Whether the price lies between the lowest and the highest at which the provider was offered from there. */
export function wasOfferedAround({ prices }: SeenFrom, price: Money): boolean {
  const range = prices?.[price.currency]?.with;
  if (!range) return false;
  const amount = Number(price.amount);
  return Number(range[0]) <= amount && amount <= Number(range[1]);
}

/** The viewpoint with one more price on one of its sides. The first currencies are kept, others are not followed. */
export function notePrice(seen: SeenFrom, side: keyof SeenPrices, price: Money | null): SeenFrom {
  if (!price) return seen;
  const { prices = {} } = seen;
  const known = prices[price.currency];
  if (!known && Object.keys(prices).length >= MOST_CURRENCIES) return seen;
  const range = widened(known?.[side], price.amount);
  if (range === known?.[side]) return seen;
  return { ...seen, prices: { ...prices, [price.currency]: { ...known, [side]: range } } };
}

function widened(range: PriceRange | undefined, amount: DecimalString): PriceRange {
  if (!range) return [amount, amount];
  const [low, high] = range;
  if (Number(amount) < Number(low)) return [amount, high];
  return Number(amount) > Number(high) ? [low, amount] : range;
}
