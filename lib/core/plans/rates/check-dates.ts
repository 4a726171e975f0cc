import { daysBetween, isPlainDate } from '../../time/plain-date';
import type { PlainDate } from '../../time/plain-date';
import { InputError } from '../input-error';
import { LONGEST_TIME } from './search-range';

/** Throws InputError unless both are real days, in order, and less than a million days apart. */
export function checkDates(from: PlainDate, to: PlainDate): void {
  for (const [field, date] of Object.entries({ from, to }))
    if (!isPlainDate(date))
      throw new InputError(field, 'not-a-date', `${field}: "${date}" is no date. Write it as 2026-01-31.`);
  if (to < from)
    throw new InputError('to', 'too-small', `to: ${to} is before ${from}. Give the earlier date first.`);
  if (daysBetween(from, to) > LONGEST_TIME)
    throw new InputError('to', 'too-large', `to: ${to} is too far from ${from} for a contract.`);
}
