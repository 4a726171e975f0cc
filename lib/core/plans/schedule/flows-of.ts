import type { Flow } from '../rates/flow';
import { periodsPerYear } from './period';
import type { Schedule } from './schedule';

/** The lender's flows of a schedule: one sum for every whole period, or sums at times where the first is odd. */
export type LenderFlows =
  | { readonly times: 'whole'; readonly flows: readonly number[] }
  | { readonly times: 'odd'; readonly flows: readonly Flow[] };

const DAYS_A_YEAR = 365;

/**
 * What the lender gives and collects, for the solver, in minor units: the cash price is what the thing is worth
 * today, and what is paid today comes off it. An odd first period counts days/365 of a year (facts, decision 6).
 */
export function flowsOf(
  { payments, period, firstDays }: Pick<Schedule, 'payments' | 'period' | 'firstDays'>,
  cash: number,
): LenderFlows {
  if (firstDays === null) {
    const last = payments.reduce((latest, { at }) => Math.max(latest, at), 0);
    const flows = Array.from({ length: last + 1 }, () => 0);
    flows[0] = -cash;
    for (const { at, amount } of payments) flows[at] = (flows[at] ?? 0) + amount;
    return { times: 'whole', flows };
  }
  const first = (firstDays / DAYS_A_YEAR) * periodsPerYear(period);
  const whole = Math.floor(first);
  const timed = payments.map(({ at, amount }): Flow =>
    at === 0 ? { amount, whole: 0, fraction: 0 } : { amount, whole: whole + at - 1, fraction: first - whole },
  );
  return { times: 'odd', flows: [{ amount: -cash, whole: 0, fraction: 0 }, ...timed] };
}
