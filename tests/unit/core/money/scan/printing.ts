import fc from 'fast-check';
import { fromMinor } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';

export interface PrintedAmount {
  readonly text: string;
  readonly amount: string;
  readonly currency: string;
  /** Whether its digits are grouped by blanks, so that a neighbour of three digits would belong to it. */
  readonly blanks: boolean;
  readonly signFirst: boolean;
}

/** A sign that means this currency and no other, before or after its number. */
const SIGNS: readonly (readonly [currency: string, sign: string, place: 'before' | 'after' | 'both'])[] = [
  ['USD', 'US$', 'before'],
  ['CAD', 'CA$', 'both'],
  ['AUD', 'A$', 'before'],
  ['NZD', 'NZ$', 'before'],
  ['HKD', 'HK$', 'before'],
  ['TWD', 'NT$', 'before'],
  ['SGD', 'S$', 'before'],
  ['MXN', 'MX$', 'before'],
  ['BRL', 'R$', 'before'],
  ['EUR', '€', 'both'],
  ['GBP', '£', 'before'],
  ['CNY', '¥', 'before'],
  ['CNY', '元', 'after'],
  ['JPY', '円', 'after'],
  ['INR', '₹', 'before'],
  ['TRY', '₺', 'both'],
  ['TRY', 'TL', 'after'],
  ['KRW', '₩', 'before'],
  ['KRW', '원', 'after'],
  ['AED', 'AED', 'both'],
  ['AED', 'د.إ', 'after'],
  ['SAR', 'ر.س', 'after'],
  ['KWD', 'KWD', 'both'],
  ['KWD', 'د.ك', 'after'],
  ['IDR', 'Rp', 'before'],
  ['CZK', 'Kč', 'after'],
  ['PLN', 'zł', 'after'],
  ['SEK', 'kr', 'both'],
  ['VND', '₫', 'after'],
  ['THB', '฿', 'before'],
  ['PHP', '₱', 'before'],
  ['MYR', 'RM', 'before'],
  ['PEN', 'S/', 'before'],
  ['CHF', 'CHF', 'both'],
  ['HUF', 'Ft', 'after'],
  ['RON', 'lei', 'after'],
  ['ILS', '₪', 'both'],
  ['UAH', '₴', 'after'],
];

/** Group mark, decimal mark; Indian groups are of two. */
const STYLES = {
  plainDot: ['', '.'],
  plainComma: ['', ','],
  english: [',', '.'],
  german: ['.', ','],
  swiss: ["'", '.'],
  french: ['\u202f', ','],
  polish: ['\u00a0', ','],
  blank: [' ', ','],
  indian: [',', '.'],
} as const;

export type Style = keyof typeof STYLES;
export const styles = Object.keys(STYLES) as Style[];
export const signs = SIGNS;

const BLANK_GROUPERS = 'EUR CZK PLN SEK HUF UAH CHF CAD';

/** Any amount of the currency, printed in the style with the sign where it goes. */
export function printedAmounts(
  [currency, sign, place]: (typeof SIGNS)[number],
  style: Style,
): fc.Arbitrary<PrintedAmount> | null {
  if (style === 'blank' && !BLANK_GROUPERS.includes(currency)) return null;
  const decimals = minorDigits(currency);
  const [group, mark] = STYLES[style];
  // A comma before three digits is a group where the page does not say that its language writes decimals so.
  if (decimals === 3 && mark === ',') return null;
  const amounts = fc
    .record({
      minor: fc.integer({ min: 1, max: 10 ** (7 + decimals) }),
      cents: fc.boolean(),
      first: place === 'both' ? fc.boolean() : fc.constant(place === 'before'),
      gap: fc.constantFrom('', ' '),
    })
    .map(({ minor, cents, first, gap }) => {
      const value = fromMinor(cents ? minor : minor - (minor % 10 ** decimals), decimals);
      const [whole = '', fraction = ''] = value.split('.');
      const amount = cents && fraction !== '' ? value : whole;
      const groups = style === 'indian' ? /\B(?=(?:\d\d)*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g;
      const printed = whole.replace(groups, group) + (amount === whole ? '' : mark + fraction);
      const text = first ? sign + gap + printed : printed + gap + sign;
      const blanks = /^[ \u00a0\u202f]$/.test(group) && amount === whole;
      return { text, amount, currency, blanks, signFirst: first };
    });
  // "€100 000" is read as two numbers: a sign, three digits, and three more without cents.
  return amounts.filter(({ text }) => !/\p{Sc} ?\d{3} \d{3}$/u.test(text));
}
