import { momentsIn } from './moments';

/** What begins at a moment: "22:00起", "23:00 开始停机维护", "于20:00暂停". */
const BEGINS =
  /^\s{0,2}(?:左右)?\s{0,2}(?:系统)?(?:起|开始|进行|实施|执行|暂停|停止|停机|关闭|下线|中断|维护|升级)/;

/**
 * The start a notice announces, ISO 8601 in UTC; null when it names none: the moment that opens a range, or at which the
 * notice says that something begins. Of several the last, as of the ends.
 */
export function announcedStart(text: string, at: string): string | null {
  const moments = momentsIn(text, at);
  const starts = moments.filter(
    ({ after, isUntil }, index) => !isUntil && (moments[index + 1]?.isUntil === true || BEGINS.test(after)),
  );
  return starts.at(-1)?.at ?? null;
}
