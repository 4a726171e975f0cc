import { MONTHLY } from '@/lib/core/plans/schedule/period';
import type { Payment, Schedule } from '@/lib/core/plans/schedule/schedule';

/** Fortnightly, as pay-in-4 plans are. */
export const FORTNIGHTLY = { every: 2, unit: 'week' } as const;

export function payment(
  at: number,
  amount: number,
  principal: number | null = amount,
  use: Payment['use'] = 'instalment',
): Payment {
  return { use, at, amount, principal, cost: principal === null ? null : amount - principal };
}

export function aSchedule(payments: readonly Payment[], changes: Partial<Schedule> = {}): Schedule {
  return {
    currency: 'CNY',
    digits: 2,
    period: MONTHLY,
    firstDays: null,
    price: payments.reduce((sum, { principal }) => sum + (principal ?? 0), 0),
    payments,
    owned: true,
    ...changes,
  };
}

/** `count` payments of `each` (minor units), the first `from` periods from today, nothing for the time. */
export function equal(count: number, each: number, from = 1, principal = each): Payment[] {
  return Array.from({ length: count }, (_, index) => payment(index + from, each, principal));
}
