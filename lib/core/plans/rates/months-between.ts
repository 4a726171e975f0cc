import { addDays, addMonths, daysBetween } from '../../time/plain-date';
import type { PlainDate } from '../../time/plain-date';

/** Whole periods and the days left over before them. */
export interface PeriodsAndDays {
  readonly whole: number;
  readonly days: number;
  /** Where the whole periods begin: `days` after the earlier date. */
  readonly start: PlainDate;
}

/**
 * Whole stretches of so many months, counted back from the later date, and the days left from the earlier date to
 * where they begin. Both Regulation Z (Appendix J (b)(5)) and the EU's remark (c) count so.
 */
export function monthsBetween(from: PlainDate, to: PlainDate, every = 1): PeriodsAndDays {
  const days = daysBetween(from, to);
  const most = Math.floor(days / (28 * every)) + 1;
  let whole = Math.max(0, Math.floor(days / (31 * every)) - 1);
  while (whole < most && addMonths(to, -(whole + 1) * every) >= from) whole += 1;
  const start = addMonths(to, -whole * every);
  return { whole, days: daysBetween(from, start), start };
}

/** The same for stretches of so many days. */
export function stretchesBetween(from: PlainDate, to: PlainDate, length: number): PeriodsAndDays {
  const all = daysBetween(from, to);
  const whole = Math.floor(all / length);
  return { whole, days: all - whole * length, start: addDays(from, all - whole * length) };
}
