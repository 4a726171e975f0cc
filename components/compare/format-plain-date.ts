import type { PlainDate } from '@/lib/core/time/plain-date';
import type { Tongue } from '../ui/create-words';

const DAY = { month: 'short', day: 'numeric' } as const;
const DAY_OF_YEAR = { ...DAY, year: 'numeric' } as const;
const MONTH = { year: 'numeric', month: 'short' } as const;

/** A day without a zone, as the reader writes it; the year appears when it is not `today`'s. */
export function formatPlainDate(date: PlainDate, language: Tongue, today: PlainDate): string {
  const parts = date.slice(0, 4) === today.slice(0, 4) ? DAY : DAY_OF_YEAR;
  return formatOf(parts, language).format(new Date(`${date}T00:00:00Z`));
}

/** The month so many months after `today`'s: "Mar 2027". */
export function formatMonth(today: PlainDate, months: number, language: Tongue): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return formatOf(MONTH, language).format(new Date(Date.UTC(year, month - 1 + months, 1)));
}

type Parts = typeof DAY | typeof DAY_OF_YEAR | typeof MONTH;
const formats = new Map<Parts, Map<Tongue, Intl.DateTimeFormat>>();

/** Each format is made once: a schedule may have hundreds of days. */
function formatOf(parts: Parts, language: Tongue): Intl.DateTimeFormat {
  const byLanguage = formats.get(parts) ?? new Map<Tongue, Intl.DateTimeFormat>();
  const format = byLanguage.get(language) ?? new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' });
  formats.set(parts, byLanguage.set(language, format));
  return format;
}
