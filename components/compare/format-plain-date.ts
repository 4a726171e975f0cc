import type { PlainDate } from '@/lib/core/time/plain-date';
import type { Tongue } from '../ui/create-words';

/** A day without a zone, as the reader writes it; the year appears when it is not `today`'s. */
export function formatPlainDate(date: PlainDate, language: Tongue, today: PlainDate): string {
  return new Intl.DateTimeFormat(language, {
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** The month so many months after `today`'s: "Mar 2027". */
export function formatMonth(today: PlainDate, months: number, language: Tongue): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1 + months, 1)),
  );
}
