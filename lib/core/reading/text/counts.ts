import type { Language } from './language';

const LEAST = 2;
/** Ten years by the month; more is a mortgage or no count. */
const MOST = 120;
const MOST_EXPANDED = 12;

/** The counts a statement names, each at least two; a range that is not to be expanded names none. */
export function countsIn(
  { count, rest, list, low, high }: Readonly<Record<string, string | undefined>>,
  language: Language,
): readonly number[] {
  const number = (printed: string) => language.numbers?.[printed.toLowerCase()] ?? Number(printed);
  if (count) return counts([number(count)]);
  if (rest) return counts([number(rest) + 1]);
  if (list) return counts((list.match(/\d+/g) ?? []).map(Number));
  if (low && high) {
    const [from, to] = [number(low), number(high)];
    if (to <= from || to - from > MOST_EXPANDED) return [];
    return counts(Array.from({ length: to - from + 1 }, (_, index) => from + index));
  }
  return [];
}

function counts(numbers: readonly number[]): readonly number[] {
  return numbers.every((one) => one >= LEAST && one <= MOST) ? numbers : [];
}
