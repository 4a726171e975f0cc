import type { Tongue } from './create-words';

/** Day and time in the reader's own time zone; `iso` is ISO 8601. The year appears when it is not `now`'s. */
export function formatMoment(iso: string, language: Tongue, now: string): string {
  return format(iso, language, now, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** The day alone, for axes and lists. */
export function formatDay(iso: string, language: Tongue, now: string): string {
  return format(iso, language, now, {});
}

function format(iso: string, language: Tongue, now: string, time: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    ...(sameYear ? {} : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
    ...time,
  }).format(date);
}
