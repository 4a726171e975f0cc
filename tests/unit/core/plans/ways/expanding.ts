import { minorDigits } from '@/lib/core/money/currency';
import { fromMinor, toMinor } from '@/lib/core/money/amount';
import type { Schedule } from '@/lib/core/plans/schedule/schedule';
import { solvePeriodic } from '@/lib/core/plans/rates/solve-periodic';
import { expandWay, type Expansion } from '@/lib/core/plans/ways/expand-way';
import { readWay } from '@/lib/core/plans/ways/read-way';

/** Expands a way stated flat, with the price on the page in major units. */
export function expand(price: string | null, way: object, currency = 'CNY'): Expansion {
  const digits = minorDigits(currency);
  return expandWay(readWay(way), {
    currency,
    digits,
    price: price === null ? null : toMinor(price, digits),
  });
}

/** The usual schedule; a test that has none stops here. */
export function usual(price: string | null, way: object, currency = 'CNY'): Schedule {
  const { variants, missing } = expand(price, way, currency);
  const found = variants.find((variant) => variant.usual);
  if (found) return found.schedule;
  throw new Error(`There is no usual schedule; missing: ${missing?.missing.join() ?? 'nothing'}.`);
}

/** Amounts in major units, in order. */
export function amounts({ payments, digits }: Schedule): string[] {
  return payments.map(({ amount }) => fromMinor(amount, digits));
}

export function sum(schedule: Schedule, part: 'amount' | 'principal' | 'cost' = 'amount'): number {
  return schedule.payments.reduce((added, payment) => added + (payment[part] ?? Number.NaN), 0);
}

export function total(schedule: Schedule): string {
  return fromMinor(sum(schedule), schedule.digits);
}

/** Nominal rate in per cent a year against a cash price in major units, by whole periods. */
export function nominal(schedule: Schedule, cash: string, periods = 12): number {
  const flows = [-(toMinor(cash, schedule.digits) ?? Number.NaN)];
  for (const { at, amount } of schedule.payments) {
    while (flows.length <= at) flows.push(0);
    flows[at] = (flows[at] ?? 0) + amount;
  }
  return (solvePeriodic(flows).rate ?? Number.NaN) * periods * 100;
}
