import type { CurrencyCode } from '../amount';
import { isCurrency } from '../currency';
import { SIGN_TABLE } from './sign-table';

/** What says that a number is money: "$" is a sign, "USD" a code, "kr" and "元" are words. */
export type Evidence = 'sign' | 'code' | 'word' | 'none';

/** A currency's mark beside a number; `gap` is what stands between the two. */
export interface Sign {
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  readonly spelling: string;
  /** The currencies it may mean, the commonest first. */
  readonly family: readonly CurrencyCode[];
  readonly evidence: Evidence;
}

/** Letters of alphabets whose words have ends; a Chinese word may touch a number. */
export const LETTER = 'A-Za-z\u00c0-\u024f\u0370-\u052f';
const BOUND = `(?:(?<![${LETTER}])|(?![${LETTER}]))`;
const SPELLINGS = [...SIGN_TABLE.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((spelling) =>
    spelling
      .replace(/[$./]/g, String.raw`\$&`)
      .replace(/^([A-Z]{2})\\\$/, String.raw`$1 ?\$`)
      // A battery is a 块 too: it is money where the word ends.
      .replace('块', '块(?:(?![\u4e00-\u9fff])|(?=[钱起以左每一]))'),
  );
const ANY = `(${SPELLINGS.join('|')}|[A-Z]{3})`;
const BEFORE = new RegExp(String.raw`${BOUND}${ANY}([\s|]{0,3})$`);
const AFTER = new RegExp(String.raw`^(\s?)${ANY}${BOUND}`);

/** Words that only follow their number. */
const TRAILING = /^[元圆圓块円원]$/;
/** Where blanks on both sides leave it open, these belong to the number before them, others to the one after. */
const LEFTWARD = /^(?:[元圆圓块円원€₫đ₴₽]|Kč|zł|[kK]r|Ft|lei|TL|د|ر)/;

/** The mark that ends before `at`, at most a blank or a bar away, and begins at or after `from`. */
export function signBefore(text: string, at: number, from: number): Sign | null {
  const begin = Math.max(from, at - 10);
  // One character more, to see that no letter stands before.
  const origin = Math.max(0, begin - 1);
  const [all = '', spelling = '', gap = ''] = BEFORE.exec(text.slice(origin, at)) ?? [];
  const start = at - all.length;
  return start < begin || TRAILING.test(spelling) ? null : signOf(spelling, gap, start, at - gap.length);
}

/** The mark that begins at `at`, at most a blank away. */
export function signAfter(text: string, at: number): Sign | null {
  const [, gap = '', spelling = ''] = AFTER.exec(text.slice(at, at + 10)) ?? [];
  const bare = spelling.replace(/\.$/, '');
  return signOf(bare, gap, at + gap.length, at + gap.length + bare.length);
}

function signOf(spelling: string, gap: string, start: number, end: number): Sign | null {
  const key = spelling.replace(/\s/g, '');
  const known = SIGN_TABLE.get(key);
  if (!known && !isCurrency(key)) return null;
  const evidence = !known ? 'code' : /\p{Sc}/u.test(key) ? 'sign' : 'word';
  return { start, end, gap, spelling: key, family: known ?? [key], evidence };
}

/**
 * Whether a mark between two numbers belongs to the left one ("12 € 499", "3 €50"): the nearer one has it; at equal
 * distance a number that has a mark already leaves it, then the mark's own habit decides.
 */
export function isLeftward(sign: Sign, text: string, left: string, taken: boolean): boolean {
  const right = /^([\s|]{0,3})\d[\d.,]{0,14}/.exec(text.slice(sign.end, sign.end + 20));
  if (!right || TRAILING.test(sign.spelling)) return true;
  if (taken) return false;
  const gap = right[1] ?? '';
  if (gap.includes('|') || gap.length !== sign.gap.length) return gap.length >= sign.gap.length;
  if (sign.evidence !== 'code') return LEFTWARD.test(sign.spelling);
  return left.length > 2 || signAfter(text, sign.end + right[0].length)?.spelling === sign.spelling;
}
