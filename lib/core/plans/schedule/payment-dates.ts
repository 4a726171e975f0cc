import { addDays, addMonths, type PlainDate } from '../../time/plain-date';
import type { Period } from './period';
import type { Schedule } from './schedule';

/**
 * The day each payment falls due, in the order of the payments, when everything starts on `start`. Counted from
 * one anchor, so that a plan of the 31st comes back to the 31st after February: `start`, or the first due date
 * where its day is known.
 */
export function paymentDates(
  { payments, period, firstDays }: Pick<Schedule, 'payments' | 'period' | 'firstDays'>,
  start: PlainDate,
): PlainDate[] {
  return payments.map(({ at }) => {
    if (at === 0 || firstDays === null) return later(start, period, at);
    return later(addDays(start, firstDays), period, at - 1);
  });
}

function later(date: PlainDate, { every, unit }: Period, periods: number): PlainDate {
  const steps = every * periods;
  if (unit === 'day') return addDays(date, steps);
  if (unit === 'week') return addDays(date, 7 * steps);
  return addMonths(date, unit === 'month' ? steps : 12 * steps);
}
