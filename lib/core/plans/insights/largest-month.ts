import type { PlainDate } from '../../time/plain-date';
import { InputError } from '../input-error';
import type { Schedule } from '../schedule/schedule';
import { yearsTo } from './years-to';

const WINDOW_DAYS = 30;
/** Times are sums of fractions of a year; two of them that mean the same day may differ in the last bits. */
const SAME_DAY = 1e-6;

/**
 * The most that falls due in one calendar month, in minor units. `dates` holds the due date of every payment in
 * the schedule's order; without dates, the most of any 30 days (first day in, thirtieth day after it out). Money
 * that comes back is left out: it helps nobody pay what is due before it.
 */
export function largestMonth(schedule: Schedule, dates: readonly PlainDate[] | null = null): number {
  const due = schedule.payments.map(({ amount }) => Math.max(0, amount));
  if (dates === null) return largestWindow(schedule, due);
  if (dates.length !== due.length)
    throw new InputError('dates', 'missing', 'Every payment needs its date. Give as many dates as payments.');
  const months = new Map<string, number>();
  dates.forEach((date, index) => {
    const month = date.slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + (due[index] ?? 0));
  });
  return Math.max(0, ...months.values());
}

function largestWindow(schedule: Schedule, due: readonly number[]): number {
  const days = schedule.payments.map(({ at }) => yearsTo(schedule, at) * 365);
  const sums = days.map((start) =>
    due.reduce((sum, amount, index) => {
      const after = (days[index] ?? 0) - start;
      return after > -SAME_DAY && after < WINDOW_DAYS - SAME_DAY ? sum + amount : sum;
    }, 0),
  );
  return Math.max(0, ...sums);
}
