import type { CurrencyCode, DecimalString } from '../amount';
import { beginsNumber, endsName } from './bare';
import type { MoneyContext } from './context';
import { lowered, printedAt } from './printed';
import type { Printed } from './printed';
import { isLeftward, signAfter, signBefore } from './sign';
import type { Evidence, Sign } from './sign';
import { valueOf } from './value';

/** A number in the text with the currency beside it. Without evidence it has no amount yet. */
export interface Candidate {
  readonly printed: Printed;
  readonly start: number;
  readonly end: number;
  readonly amount: DecimalString | null;
  readonly currency: CurrencyCode | null;
  readonly evidence: Evidence;
}

/** Codes that are words too ("TOP 10"): money on a page of that currency, or with marks between the digits. */
const WORD_CODES = 'ALL BAM CUP GEL LAK MAD MOP PEN RON SOS TOP TRY';
const NO_AMOUNT = /^ ?[%‰％٪]|^:\d\d(?!\d)/;
/** "€ 999 128": a price and the next number rather than a price of six digits without cents. */
const TWO_NUMBERS = /^\d{3}'\d{3}$/;
/** Cents after the sign: "102 €⁷²", "102€72". */
const CENTS_AFTER = /^(?:([⁰¹²³⁴-⁹]{2})|(\d\d)(?![\d%]|[.,:]\d| ?[€x×]))/;

/** The number printed from `start` to `digitsEnd`, nothing before `from` used; null when it can be no amount. */
export function candidateAt(
  text: string,
  start: number,
  digitsEnd: number,
  from: number,
  context: MoneyContext,
): Candidate | null {
  const printed = printedAt(text, start, digitsEnd);
  if (NO_AMOUNT.test(text.slice(printed.end, printed.end + 4))) return null;
  const marked = widened(text, signBefore(text, start, from), from);
  const before = marked && isMereWord(marked, printed, context) ? null : marked;
  const isGrouped = printed.digits.includes("'");
  if (!before && (!beginsNumber(text, start) || (isGrouped && endsName(text, start)))) return null;
  const next = signAfter(text, printed.end);
  const isOurs = next && isLeftward(next, text, printed.digits, before !== null);
  const after = isOurs && !isMereWord(next, printed, context) ? next : null;
  const shared = before && after ? common(before, after) : null;
  const family = shared?.length ? shared : (before ?? after)?.family;
  const sign = before ?? after;
  if (!family || !sign) return withoutSign(printed, context);

  if (!after && sign.evidence === 'sign' && TWO_NUMBERS.test(printed.digits) && printed.blanks) return null;

  const ends = !before || shared?.length ? after : null;
  const split = ends?.spelling === '€' ? centsAfter(text, ends.end) : null;
  for (const currency of inOrder(family, context.currency ?? null)) {
    const value = valueOf(printed, currency, context, split?.cents);
    if (!value) continue;
    const used = split && value.amount.endsWith(`.${split.cents}`) ? split.length : 0;
    const end = ends ? ends.end + used : value.end;
    const { evidence } = shared?.length === 1 && after?.evidence === 'code' ? after : sign;
    return { printed, start: before?.start ?? start, end, amount: value.amount, currency, evidence };
  }
  return null;
}

/** "1838,-" is money by itself; any other number without a sign waits for a neighbour that has one. */
function withoutSign(printed: Printed, context: MoneyContext): Candidate {
  const { start, digitsEnd } = printed;
  const currency = context.currency ?? null;
  const isPrice = printed.dash === ',' || (printed.dash === ':' && currency === 'SEK');
  const value = isPrice ? valueOf(printed, currency, context) : null;
  return {
    printed,
    start,
    end: value?.end ?? (printed.scale ? printed.end : digitsEnd),
    amount: value?.amount ?? null,
    currency: value && currency,
    evidence: value ? 'word' : 'none',
  };
}

/** "MXN $1,234", "RMB ¥99": two marks before the number, the first says which. */
function widened(text: string, sign: Sign | null, from: number): Sign | null {
  const first = sign && signBefore(text, sign.start, from);
  const family = first ? common(first, sign) : [];
  return first && family.length > 0 ? { ...sign, start: first.start, family } : sign;
}

function common(one: Sign, other: Sign): readonly CurrencyCode[] {
  return one.family.filter((code) => other.family.includes(code));
}

function inOrder(family: readonly CurrencyCode[], own: CurrencyCode | null): readonly CurrencyCode[] {
  return own && family.includes(own) ? [own, ...family] : family.slice(0, 1);
}

function isMereWord({ evidence, spelling }: Sign, { digits }: Printed, { currency }: MoneyContext): boolean {
  return (
    evidence === 'code' && WORD_CODES.includes(spelling) && spelling !== currency && /^\d+$/.test(digits)
  );
}

function centsAfter(text: string, at: number): { cents: string; length: number } | null {
  const [all = '', small = '', plain = ''] = CENTS_AFTER.exec(text.slice(at, at + 6)) ?? [];
  const cents = plain || lowered(small);
  return cents === '' ? null : { cents, length: all.length };
}
