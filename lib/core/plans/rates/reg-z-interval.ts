import type { PlainDate } from '../../time/plain-date';
import { checkDates } from './check-dates';
import { monthsBetween, stretchesBetween } from './months-between';
import type { UnitPeriod } from './unit-period';

/** Time between two dates: `t` whole unit-periods, and a fraction before them as the law writes it ("39/90"). */
export interface RegZInterval {
  readonly t: number;
  readonly above: number;
  readonly below: number;
  /** "39/90", not reduced; "0" for none. */
  readonly f: string;
}

/**
 * Unit-periods between two dates, 12 CFR 1026 Appendix J (b)(5): months are counted back from the later date, the
 * days left over are thirtieths of a month; weeks and days are days; of a year, the rest is months where it is whole
 * months and days of 365 where it is not.
 */
export function regZInterval(from: PlainDate, to: PlainDate, { every, unit }: UnitPeriod): RegZInterval {
  checkDates(from, to);
  if (unit === 'day' || unit === 'week') {
    const length = unit === 'week' ? 7 * every : every;
    const { whole, days } = stretchesBetween(from, to, length);
    return interval(whole, days, length);
  }
  if (unit === 'year') return years(from, to, every);
  const months = monthsBetween(from, to);
  if (unit === 'month' && every === 1) return interval(months.whole, months.days, 30);
  const length = unit === 'semimonth' ? 15 * every : 30 * every;
  const all = 30 * months.whole + months.days;
  return interval(Math.floor(all / length), all % length, length);
}

function years(from: PlainDate, to: PlainDate, every: number): RegZInterval {
  const whole = monthsBetween(from, to, 12 * every);
  const rest = monthsBetween(from, whole.start);
  return rest.days === 0
    ? interval(whole.whole, rest.whole, 12 * every)
    : interval(whole.whole, whole.days, 365 * every);
}

function interval(t: number, above: number, below: number): RegZInterval {
  return { t, above, below, f: above === 0 ? '0' : `${above}/${below}` };
}
