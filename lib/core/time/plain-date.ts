/** A day without hours or zone: "2026-11-22". The zone it was taken in is the caller's to remember. */
export type PlainDate = string;

/** The day an instant falls on, where clocks are `offset` minutes ahead of UTC (China: 480). */
export function dateOf(at: string, offset = 0): PlainDate {
  return new Date(Date.parse(at) + offset * 60_000).toISOString().slice(0, 10);
}

/** True for a real day in exactly the form "2026-11-22"; "2026-02-30" is none. Years 1000 to 9999. */
export function isPlainDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return Number(month) >= 1 && Number(month) <= 12 && isDayOf(Number(year), Number(month), Number(day));
}

/** So many days later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return dateOf(new Date(Date.parse(`${date}T00:00:00.000Z`) + days * 86_400_000).toISOString());
}

/**
 * So many whole months later (earlier when negative), on the same day of the month or, where the month is too
 * short, on its last. Count every date of a series from its first one: 31 January, 28 February, 31 March.
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = parts(date);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const toDay = Math.min(day, daysInMonth(toYear, toMonth));
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(toDay, 2)}`;
}

/** Whole days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(`${to}T00:00:00.000Z`) - Date.parse(`${from}T00:00:00.000Z`)) / 86_400_000;
}

/** True on the last day of a month. */
export function isMonthEnd(date: PlainDate): boolean {
  const [year, month, day] = parts(date);
  return day === daysInMonth(year, month);
}

/** The instant a clock `offset` minutes ahead of UTC shows `hour:minute` on that day. */
export function instantOf(date: PlainDate, hour: number, minute = 0, offset = 0): string {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) + (hour * 60 + minute - offset) * 60_000).toISOString();
}

function parts(date: PlainDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function isDayOf(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
