import { fromMinor, toMinor, type Money } from '../money/amount';
import { minorDigits } from '../money/currency';
import { annualise } from './rates/annual';
import type { ComparedOption, Comparison, PlanOption } from './comparison';
import { scheduleOf } from './plan-schedule';
import { solvePeriodic } from './rates/solve-periodic';

/**
 * Compares plans with paying in full: what each costs in money, and the annual rate solved from its flows.
 * `cash` is the page's price, null when it shows none. A plan in another currency than the price stays
 * uncompared. Periods are months, as every plan with a bare count on the pages seen so far.
 */
export function comparePlans(cash: Money | null, options: readonly PlanOption[]): Comparison {
  const rows = options.map((option) => row(cash, option));
  return { cash, options: rows.toSorted((a, b) => rank(a, cash) - rank(b, cash)) };
}

function row(cash: Money | null, { key, plan }: PlanOption): ComparedOption {
  const currency = plan.currency ?? cash?.currency;
  const unknown: ComparedOption = {
    key,
    count: plan.count,
    each: plan.each,
    total: null,
    extra: null,
    annual: null,
    quality: 'none',
    notes: ['amount-unknown'],
  };
  if (!currency || (cash && cash.currency !== currency)) return unknown;
  const digits = minorDigits(currency);
  const schedule = scheduleOf(plan, currency, cash ? toMinor(cash.amount, digits) : null);
  if (!schedule) return unknown;
  const total = schedule.payments.reduce((sum, payment) => sum + payment, schedule.down);
  const { rate, quality } = solvePeriodic([schedule.down - schedule.cash, ...schedule.payments]);
  return {
    key,
    count: plan.count,
    // The first and the last payment may carry a remainder; the one between is what the page calls "each".
    each: plan.each ?? fromMinor(schedule.payments[1] ?? schedule.payments[0] ?? 0, digits),
    total: fromMinor(total, digits),
    extra: fromMinor(total - schedule.cash, digits),
    annual: rate === null ? null : annualise(rate),
    quality,
    notes: schedule.notes,
  };
}

/** Cheapest first; unknown costs last, in page order (the sort is stable). */
function rank(option: ComparedOption, cash: Money | null): number {
  if (option.extra === null) return Number.MAX_SAFE_INTEGER;
  return toMinor(option.extra, cash ? minorDigits(cash.currency) : 2) ?? Number.MAX_SAFE_INTEGER;
}
