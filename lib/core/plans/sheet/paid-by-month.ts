import { fromMinor, toMinor } from '../../money/amount';
import type { DecimalString } from '../../money/amount';
import type { PlainDate } from '../../time/plain-date';
import type { DatedPayment } from '../compare/compared-way';
import type { Schedule } from '../schedule/schedule';

/** What one month asks for, and everything paid up to its end, in major units. Month 0 is the start's. */
export interface MonthPaid {
  readonly paid: DecimalString;
  readonly soFar: DecimalString;
}

const DAYS = { day: 1, week: 7 } as const;

/**
 * Payments by month from `today`'s to the last one due, months without any included. Calendar months where the
 * payments have dates; whole months, or 30 days of shorter periods, where they have none.
 */
export function paidByMonth(
  payments: readonly DatedPayment[],
  { digits, period }: Pick<Schedule, 'digits' | 'period'>,
  today: PlainDate | null,
): readonly MonthPaid[] {
  const months = payments.map(({ date, at }) => {
    if (date !== null && today !== null) return monthNumber(date) - monthNumber(today);
    if (period.unit === 'month') return at * period.every;
    if (period.unit === 'year') return at * period.every * 12;
    return Math.floor((at * period.every * DAYS[period.unit]) / 30);
  });
  const sums = Array.from({ length: Math.max(0, ...months.map((month) => month + 1)) }, () => 0);
  payments.forEach(({ amount }, index) => {
    const month = Math.max(0, months[index] ?? 0);
    sums[month] = (sums[month] ?? 0) + (toMinor(amount, digits) ?? 0);
  });
  let soFar = 0;
  return sums.map((paid) => {
    soFar += paid;
    return { paid: fromMinor(paid, digits), soFar: fromMinor(soFar, digits) };
  });
}

function monthNumber(date: PlainDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}
