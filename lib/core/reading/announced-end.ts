/** China has one time zone and no summer time; pages in Chinese announce in it. */
const CHINA_OFFSET_HOURS = 8;

const DATE = String.raw`(?:(?<year>\d{4})[年\-/.])?(?<month>\d{1,2})[月\-/.](?<day>\d{1,2})日?`;
const TIME = String.raw`(?<hour>\d{1,2})[:时点](?<minute>\d{2})?分?`;
const END_DATED = new RegExp(
  String.raw`(?:至|到|~|-|—|–|预计|将于|于)\s*(?:次日)?\s*${DATE}\s*(?:\(.{1,3}\)\s*)?${TIME}`,
  'g',
);
const START_DATED = new RegExp(String.raw`${DATE}\s*(?:\(.{1,3}\)\s*)?(?<startHour>\d{1,2})[:时点]`);
const END_TIME = new RegExp(
  String.raw`(?:至|到|~|-|—|–)\s*(?<next>次日|第二天|明日|明天)?\s*${TIME}|(?:预计|将于|于)\s*(?<next2>次日|明日|明天)?\s*${DATE}?\s*(?<hour2>\d{1,2})[:时点](?<minute2>\d{2})?分?\s*(?:前|后)?\s*恢复`,
);

/**
 * The end a notice announces, ISO 8601 in UTC; null when it names none. A date without a year is the nearest one
 * not more than half a year before `at`; a time without a date belongs to the announced start's day, else to the
 * day of `at`, in the store's time.
 */
export function announcedEnd(text: string, at: string): string | null {
  const dated = [...text.matchAll(END_DATED)].at(-1)?.groups;
  if (dated) return instant(dated, at, 0);
  const timed = END_TIME.exec(text)?.groups;
  if (!timed) return null;
  const hour = timed['hour'] ?? timed['hour2'];
  const minute = timed['minute'] ?? timed['minute2'];
  const start = START_DATED.exec(text)?.groups;
  const today = new Date(Date.parse(at) + CHINA_OFFSET_HOURS * 3_600_000);
  const day = start ?? { month: String(today.getUTCMonth() + 1), day: String(today.getUTCDate()) };
  const over = timed['next'] ?? timed['next2'];
  const crosses = over !== undefined || Number(hour) < Number(start?.['startHour'] ?? 0);
  return instant({ ...day, hour, minute }, at, crosses ? 1 : 0);
}

function instant(parts: Record<string, string | undefined>, at: string, daysLater: number): string | null {
  const [month, day, hour] = [Number(parts['month']), Number(parts['day']), Number(parts['hour'])];
  const minute = Number(parts['minute'] ?? 0);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour >= 0 && hour <= 24 && minute < 60))
    return null;
  const now = Date.parse(at);
  const of = (year: number) => Date.UTC(year, month - 1, day + daysLater, hour - CHINA_OFFSET_HOURS, minute);
  if (parts['year']) return new Date(of(Number(parts['year']))).toISOString();
  const year = new Date(now).getUTCFullYear();
  const halfYear = 183 * 86_400_000;
  const best = [year, year + 1, year - 1]
    .map(of)
    .find((time) => time > now - halfYear && time < now + halfYear);
  return best === undefined ? null : new Date(best).toISOString();
}
