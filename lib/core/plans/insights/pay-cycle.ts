import { addDays, addMonths, daysBetween, isPlainDate, type PlainDate } from '../../time/plain-date';
import { InputError } from '../input-error';
import { readWhole } from './read-whole';

/** When the shopper is paid: on a day of the month (31: the last one where it is short), or every so many weeks. */
export type PayCycle =
  | { readonly kind: 'monthly'; readonly day: number }
  | { readonly kind: 'weeks'; readonly every: number; readonly from: PlainDate };

/** From a payday to the day before the next. */
export interface CycleDates {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The pay cycle a date falls in. Throws InputError for no date, or no payday. */
export function cycleOf(date: PlainDate, cycle: PayCycle): CycleDates {
  checkDate('date', date);
  if (cycle.kind === 'weeks') {
    checkDate('cycle.from', cycle.from);
    const days = readWhole('cycle.every', cycle.every, 1, 52) * 7;
    const passed = Math.floor(daysBetween(cycle.from, date) / days);
    const from = addDays(cycle.from, passed * days);
    return { from, to: addDays(from, days - 1) };
  }
  const day = readWhole('cycle.day', cycle.day, 1, 31);
  // Counted from a month of 31 days, so that a payday of the 31st survives February.
  const payday = (month: number): PlainDate => addMonths(`2000-01-${String(day).padStart(2, '0')}`, month);
  const month = (Number(date.slice(0, 4)) - 2000) * 12 + Number(date.slice(5, 7)) - 1;
  const start = date >= payday(month) ? month : month - 1;
  return { from: payday(start), to: addDays(payday(start + 1), -1) };
}

function checkDate(field: string, date: PlainDate): void {
  if (!isPlainDate(date))
    throw new InputError(field, 'not-a-date', `"${date.slice(0, 20)}" is no day. Write it like 2026-11-22.`);
}
