/** China has one time zone and no summer time; pages in Chinese announce in it. */
const CHINA_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** A time of day, with its date where one stands before it. */
const MOMENT = new RegExp(
  String.raw`(?:(?:(?<year>\d{4})[年\-/.])?(?<month>\d{1,2})[月\-/.](?<day>\d{1,2})日?(?:\(.{1,3}\))?\s{0,2})?` +
    String.raw`(?<over>次日|第二天|明日|明天)?\s{0,2}(?<!\d)(?<hour>\d{1,2})(?::(?<minute>\d{2})(?!\d)|[时点](?:(?<past>\d{2})分?)?)`,
  'g',
);
const UNTIL = /(?:至|到|~|-|—|–)\s{0,2}(?:次日|第二天|明日|明天)?\s{0,2}$/;

/** A moment that a text names, with the text around it. */
export interface Moment {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly before: string;
  readonly after: string;
  /** It closes a range that the moment before it opens. */
  readonly isUntil: boolean;
}

/**
 * The moments a notice names, in its order; none when one of them cannot be. A time without a date belongs to the day
 * of the moment before it, else to the day of `at`; a date without a year to the year that brings it nearest to `at`.
 */
export function momentsIn(text: string, at: string): readonly Moment[] {
  const moments: Moment[] = [];
  let day: number | null = null;
  let last = 0;
  for (const match of text.matchAll(MOMENT)) {
    const parts = match.groups ?? {};
    const time = timeOf(parts);
    const dated = dateOf(parts, at);
    if (time === null || dated === 'none-such') return [];
    const base: number = dated ?? day ?? today(at);
    // "22:00至02:00" and "至次日02:30" end on the next day.
    const crosses = dated === null && (parts['over'] !== undefined || (day !== null && time < last));
    const before = text.slice(0, match.index);
    moments.push({
      at: new Date(base + (crosses ? DAY_MS : 0) + time - CHINA_OFFSET_MS).toISOString(),
      before,
      after: text.slice(match.index + match[0].length),
      isUntil: UNTIL.test(before),
    });
    [day, last] = [base, time];
  }
  return moments;
}

function timeOf(parts: Record<string, string | undefined>): number | null {
  const [hour, minute] = [Number(parts['hour']), Number(parts['minute'] ?? parts['past'] ?? 0)];
  return hour <= 24 && minute < 60 ? (hour * 60 + minute) * 60_000 : null;
}

/** Midnight of the printed date as if it were UTC; null when none is printed. */
function dateOf(parts: Record<string, string | undefined>, at: string): number | null | 'none-such' {
  if (parts['month'] === undefined) return null;
  const [month, day] = [Number(parts['month']), Number(parts['day'])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return 'none-such';
  if (parts['year']) return Date.UTC(Number(parts['year']), month - 1, day);
  const now = Date.parse(at);
  const year = new Date(now).getUTCFullYear();
  const years = [year - 1, year, year + 1].map((one) => Date.UTC(one, month - 1, day));
  return years.toSorted((a, b) => Math.abs(a - now) - Math.abs(b - now))[0] ?? 'none-such';
}

function today(at: string): number {
  const local = Date.parse(at) + CHINA_OFFSET_MS;
  return local - (local % DAY_MS);
}
