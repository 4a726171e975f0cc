import type { CurrencyCode, DecimalString } from './amount';

/** An amount found in text, with where it stands and what says that it is money. */
export interface FoundAmount {
  readonly amount: DecimalString;
  readonly currency: CurrencyCode | null;
  readonly start: number;
  readonly end: number;
}

/**
 * A number as shops print it: groups of three or plain, at most two decimals. Bounded on both sides, so that it
 * never starts inside another number and never joins two. For use inside larger expressions.
 */
export const NUMBER = String.raw`(?<![\d.])(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,2})?(?![\d%]|\.\d|,\d{3})`;

const AMOUNT = new RegExp(
  String.raw`(?:(?<sign>¥|RMB|CNY|人民币)\s*(?<after>${NUMBER})|(?<before>${NUMBER})\s*(?<unit>元|块))`,
  'g',
);

/** Yuan amounts of normalised text, in order. Other currencies follow with their stores. */
export function scanAmounts(text: string): FoundAmount[] {
  return [...text.matchAll(AMOUNT)].map((match) => ({
    amount: plainNumber(match.groups?.['after'] ?? match.groups?.['before'] ?? ''),
    currency: 'CNY',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** "12,499.00" as a decimal string: no separators. */
export function plainNumber(printed: string): DecimalString {
  return printed.replaceAll(',', '');
}
