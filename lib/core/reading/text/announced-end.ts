import { momentsIn } from './moments';

const EXPECTED = /(?:预计|预期|将于|约|于)\s{0,2}$/;
const BACK = /^\s{0,2}(?:之?前|之?后|左右)?\s{0,2}(?:恢复|结束|完成|重新开放|开放)/;

/** The end a notice announces, ISO 8601 in UTC; null when it names none. */
export function announcedEnd(text: string, at: string): string | null {
  const ends = momentsIn(text, at).filter(
    ({ before, after, isUntil }) => isUntil || (EXPECTED.test(before) && BACK.test(after)),
  );
  return ends.at(-1)?.at ?? null;
}
