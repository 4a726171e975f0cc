import { fromMinor } from '../../money/amount';
import type { PlainDate } from '../../time/plain-date';
import type { Schedule } from '../schedule/schedule';
import type { DatedPayment } from './compared-way';

/** The payments of a schedule as they are shown; `dates` in their order, null when no start is known. */
export function datedPayments(
  { payments, digits }: Schedule,
  dates: readonly PlainDate[] | null,
): readonly DatedPayment[] {
  const money = (minor: number | null) => (minor === null ? null : fromMinor(minor, digits));
  return payments.map(({ at, use, amount, principal, cost }, index) => ({
    date: dates?.[index] ?? null,
    at,
    use,
    amount: fromMinor(amount, digits),
    principal: money(principal),
    cost: money(cost),
  }));
}
