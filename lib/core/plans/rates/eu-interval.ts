import { addMonths, daysBetween, isMonthEnd } from '../../time/plain-date';
import type { PlainDate } from '../../time/plain-date';
import type { Period } from '../schedule/period';
import { checkDates } from './check-dates';
import { monthsBetween, stretchesBetween } from './months-between';
import type { PeriodsAndDays } from './months-between';

/** Years between two dates as the APRC counts them. */
export interface EuInterval {
  /** By the letter of remark (c). */
  readonly years: number;
  /** The same as the guidelines write it: "2/12+3/365", "1+34/365", "52/52". */
  readonly asFraction: string;
  readonly wholeUnits: number;
  readonly days: number;
  /** 365 or 366, by which the days were divided; null where none are left over. */
  readonly yearLength: number | null;
  /** As contracts mean it: from one month's end to another are whole months. */
  readonly yearsMonthEndRule: number;
}

const UNITS_A_YEAR = { day: 1, week: 52, month: 12, year: 1 } as const;

/**
 * 2008/48/EC Annex I, remark (c); (EU) 2023/2225 Annex III: whole weeks, months or years counted back from the later
 * date, and the days left over as a share of the year that ends where they end. A unit of days counts whole years.
 */
export function euInterval(from: PlainDate, to: PlainDate, unit: Period['unit']): EuInterval {
  checkDates(from, to);
  const { whole, days, start } = count(from, to, unit);
  const yearLength = days === 0 ? null : daysBetween(addMonths(start, -12), start);
  const perYear = UNITS_A_YEAR[unit];
  const wholePart = whole === 0 ? [] : [perYear === 1 ? `${whole}` : `${whole}/${perYear}`];
  const dayPart = yearLength === null ? [] : [`${days}/${yearLength}`];
  const years = whole / perYear + (yearLength === null ? 0 : days / yearLength);
  return {
    years,
    asFraction: [...wholePart, ...dayPart].join('+') || '0',
    wholeUnits: whole,
    days,
    yearLength,
    yearsMonthEndRule: betweenMonthEnds(from, to, unit) ? calendarMonths(from, to) / 12 : years,
  };
}

function count(from: PlainDate, to: PlainDate, unit: Period['unit']): PeriodsAndDays {
  if (unit === 'week') return stretchesBetween(from, to, 7);
  return monthsBetween(from, to, unit === 'month' ? 1 : 12);
}

function betweenMonthEnds(from: PlainDate, to: PlainDate, unit: Period['unit']): boolean {
  if (!isMonthEnd(from) || !isMonthEnd(to)) return false;
  return unit === 'month' || (unit === 'year' && from.slice(5, 7) === to.slice(5, 7));
}

function calendarMonths(from: PlainDate, to: PlainDate): number {
  const [a, b] = [from, to].map((date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)));
  return (b ?? 0) - (a ?? 0);
}
