import { periodsPerYear } from '../schedule/period';
import type { Schedule } from '../schedule/schedule';

/** Years from today to payments `at` whole periods, an odd first period counted in days of a 365-day year. */
export function yearsTo({ period, firstDays }: Pick<Schedule, 'period' | 'firstDays'>, at: number): number {
  const aYear = periodsPerYear(period);
  if (at === 0 || firstDays === null) return at / aYear;
  return firstDays / 365 + (at - 1) / aYear;
}
