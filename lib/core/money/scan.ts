import type { CurrencyCode, DecimalString } from './amount';
import { isFreeAfter, isFreeBefore } from './scan/bare';
import { candidateAt } from './scan/candidate';
import type { Candidate } from './scan/candidate';
import type { MoneyContext } from './scan/context';
import { digitsOf, groupEnd } from './scan/extents';
import { shareSigns } from './scan/range';
import type { Evidence } from './scan/sign';
import { valueOf } from './scan/value';

export type { MoneyContext } from './scan/context';

/** An amount found in text, with where it stands (its sign included) and what says that it is money. */
export interface FoundAmount {
  readonly amount: DecimalString;
  readonly currency: CurrencyCode | null;
  readonly evidence: Evidence;
  readonly start: number;
  readonly end: number;
}

/** Text is read so far; what touches the cut is left out, because it may go on. */
const LONGEST = 4000;
const TOUCHES = 24;

/**
 * Every amount of money in page text, in order, never overlapping; characters nobody sees count as not there.
 * Signs that several currencies share mean the page's own currency if it is one of them, else the commonest.
 */
export function scanAmounts(text: string, context: MoneyContext = {}): FoundAmount[] {
  const shown = text.slice(0, LONGEST);
  const limit = text.length > LONGEST ? LONGEST - TOUCHES : LONGEST;
  const { seen, at } = /\p{Cf}/u.test(shown) ? withoutHidden(shown) : { seen: shown, at: null };
  return shareSigns(seen, candidatesIn(seen, context), context)
    .flatMap((candidate) => found(seen, candidate, context))
    .map((one) => (at ? { ...one, start: at[one.start] ?? 0, end: (at[one.end - 1] ?? 0) + 1 } : one))
    .filter(({ end }) => end <= limit);
}

function candidatesIn(text: string, context: MoneyContext): Candidate[] {
  const runs = digitsOf(text);
  const candidates: Candidate[] = [];
  let from = 0;
  runs.forEach((run, index) => {
    if (run.start < from) return;
    const grouped = groupEnd(text, runs, index);
    const joined = grouped === null ? null : candidateAt(text, run.start, grouped, from, context);
    const candidate =
      joined?.amount || (joined && /^ ?[-–—~～] ?\d/.test(text.slice(joined.end, joined.end + 4)))
        ? joined
        : candidateAt(text, run.start, run.end, from, context);
    if (!candidate) return;
    candidates.push(candidate);
    from = candidate.end;
  });
  return candidates;
}

function found(text: string, candidate: Candidate, context: MoneyContext): FoundAmount[] {
  const { printed, amount, currency, evidence, start, end } = candidate;
  if (amount !== null) return [{ amount, currency, evidence, start, end }];
  if (!context.bare || printed.blanks || printed.part || /^\d{8}/.test(printed.digits)) return [];
  const own = context.currency ?? null;
  const value = valueOf(printed, own, context);
  if (!value || (context.decimal && new RegExp(`^\\d+\\${context.decimal}\\d{3}$`).test(printed.digits)))
    return [];
  const free =
    isFreeBefore(text, start, value.hasCents) &&
    isFreeAfter(text, value.end, value.hasCents) &&
    (value.hasCents || !value.amount.includes('.') || printed.scale !== '');
  return free ? [{ amount: value.amount, currency: own, evidence, start, end: value.end }] : [];
}

function withoutHidden(text: string): { seen: string; at: readonly number[] } {
  const at: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/\P{Cf}/gu)) {
    at.push(index);
    if (mark.length > 1) at.push(index + 1);
  }
  return { seen: text.replace(/\p{Cf}/gu, ''), at };
}

/**
 * A number as shops print it: groups of three or plain, at most two decimals. Bounded on both sides, so that it
 * never starts inside another number and never joins two. For use inside larger expressions.
 */
export const NUMBER = String.raw`(?<![\d.])(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,2})?(?![\d%]|\.\d|,\d{3})`;

/** "12,499.00" as a decimal string: no separators. */
export function plainNumber(printed: string): DecimalString {
  return printed.replaceAll(',', '');
}
