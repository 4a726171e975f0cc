/** Where digits with their tight marks stand. */
export interface Digits {
  readonly start: number;
  readonly end: number;
}

const DIGITS = /\d+(?:[.,'’]\d+)*/g;

/** "€ 999 128GB": the next number counts something. */
const COUNTED = /^(?:[GMT]B|m[Am]|[x×])/i;

/** All runs of digits, marks between them included: "1,234.56" is one. */
export function digitsOf(text: string): Digits[] {
  return [...text.matchAll(DIGITS)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
}

/**
 * The end of the digits that blanks may group from run `index` on ("1 234 567,89"), or null where they group none.
 */
export function groupEnd(text: string, runs: readonly Digits[], index: number): number | null {
  const first = runs[index];
  if (!first || !/^[1-9]\d{0,2}$/.test(text.slice(first.start, first.end))) return null;
  let end: number | null = null;
  for (let next = index + 1, from = first.end; next < Math.min(runs.length, index + 4); next++) {
    const run = runs[next];
    const gap = text.slice(from, run?.start);
    if (!run || !/^[ \u00a0\u2009\u202f]$/.test(gap) || gap !== text[first.end]) break;
    const digits = text.slice(run.start, run.end);
    if (!/^\d{3}(?:[.,]\d{1,3})?$/.test(digits)) break;
    end = from = run.end;
    if (digits.length > 3) break;
  }
  return end !== null && COUNTED.test(text.slice(end, end + 2)) ? null : end;
}
