/** Where digits with their tight marks stand. */
export interface Digits {
  readonly start: number;
  readonly end: number;
}

const DIGITS = /\d+(?:[.,'’]\d+)*/g;

/** "€ 999 128GB", "x4 500 €", "iPhone 15 999 €". */
const COUNTED = /^(?:[GMT]B|m[Am]|[x×])/i;
const NAMED = /\p{Ll}\p{Lu}\p{L}{0,20} $|[\p{Ll}\p{Lu}]$/u;

/** All runs of digits, marks between them included: "1,234.56" is one. */
export function digitsOf(text: string): Digits[] {
  return [...text.matchAll(DIGITS)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
}

/**
 * The end of the digits that blanks may group from run `index` on ("1 234 567,89"), or null. A name with a capital
 * inside keeps its number to itself: "iPhone 15 999 €" is 999 €, while "od 15 999 Kč" is one amount.
 */
export function groupEnd(text: string, runs: readonly Digits[], index: number): number | null {
  const first = runs[index];
  if (!first || !/^[1-9]\d{0,2}$/.test(text.slice(first.start, first.end))) return null;
  let end: number | null = null;
  for (let next = index + 1, from = first.end; next < Math.min(runs.length, index + 4); next++) {
    const run = runs[next];
    if (!run || !/^[ \u00a0\u2009\u202f]$/.test(text.slice(from, run.start))) break;
    const digits = text.slice(run.start, run.end);
    if (!/^\d{3}(?:[.,]\d{1,3})?$/.test(digits)) break;
    end = from = run.end;
    if (digits.length > 3) break;
  }
  const before = text.slice(Math.max(0, first.start - 24), first.start);
  if (end === null || COUNTED.test(text.slice(end, end + 2)) || NAMED.test(before)) return null;
  return end;
}
