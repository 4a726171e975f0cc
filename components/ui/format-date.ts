import type { Tongue } from './create-words';

/** Day and time in the reader's own time zone; `iso` is ISO 8601. The year appears when it is not `now`'s. */
export function formatMoment(iso: string, language: Tongue, now: string): string {
  return format(iso, language, now, true);
}

/** The day alone, for axes and lists. */
export function formatDay(iso: string, language: Tongue, now: string): string {
  return format(iso, language, now, false);
}

/** Making a format takes longer than a hundred uses of it, and a table of runs uses it a thousand times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(iso: string, language: Tongue, now: string, clock: boolean): string {
  const date = new Date(iso);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  const key = `${language} ${sameYear} ${clock}`;
  const found =
    formats.get(key) ??
    new Intl.DateTimeFormat(language, {
      ...(sameYear ? {} : { year: 'numeric' }),
      month: 'short',
      day: 'numeric',
      ...(clock ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : {}),
    });
  formats.set(key, found);
  return found.format(date);
}
