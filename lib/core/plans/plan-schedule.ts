import { Decimal } from 'decimal.js';
import { toMinor } from '../money/amount';
import { minorDigits } from '../money/currency';
import type { ComparisonNote } from './comparison';
import type { Plan } from './plan';

// Page text reaches this through the grammar in money/amount.ts; the bounds are a second fence (facts, attack 10).
const Exact = Decimal.clone({ precision: 24, maxE: 15, minE: -15, rounding: Decimal.ROUND_HALF_EVEN });

/** What is paid when, in minor units of the plan's currency. */
export interface Schedule {
  /** Price of the same thing paid in full today. */
  readonly cash: number;
  /** Paid today, outside the financed part. */
  readonly down: number;
  /** One payment a period, the first one period from today. */
  readonly payments: readonly number[];
  readonly notes: readonly ComparisonNote[];
}

/**
 * The payments a plan states, or that follow from what it states; null when too little is stated. `cash` is the
 * page's price in minor units, null when it shows none. Advertised amounts win over advertised rates, because
 * 费率 has two bases (DESIGN, decision 3).
 */
export function scheduleOf(plan: Plan, currency: string, cash: number | null): Schedule | null {
  const { count } = plan;
  if (count === null || count < 1 || count > 600) return null;
  const digits = minorDigits(currency);
  const minor = (amount: string | null) => (amount === null ? null : toMinor(amount, digits));
  const down = minor(plan.down) ?? 0;
  const each = minor(plan.each);
  const notes: ComparisonNote[] = plan.teaser ? ['lower-bound'] : [];
  if (each !== null) {
    const payments = Array.from({ length: count }, () => each);
    payments[0] = minor(plan.first) ?? each;
    return statedAmounts(plan, payments, down, cash, notes, minor);
  }
  if (cash === null) return null;
  const fee = statedFee(plan, cash - down, count, minor);
  if (fee === null) return null;
  return { cash, down, payments: split(cash - down, fee, count), notes: [...notes, 'each-from-price'] };
}

function statedAmounts(
  plan: Plan,
  payments: readonly number[],
  down: number,
  cash: number | null,
  notes: ComparisonNote[],
  minor: (amount: string | null) => number | null,
): Schedule | null {
  const total = payments.reduce((sum, payment) => sum + payment, 0) + down;
  const count = payments.length;
  const perPeriod = minor(plan.feePerPeriod);
  const stated = minor(plan.feeTotal) ?? (perPeriod === null ? null : perPeriod * count);
  if (plan.interestFree === true && stated !== null && stated > 0) notes.push('free-with-fee');
  if (cash === null) {
    const fees = stated ?? (plan.interestFree === true ? 0 : null);
    return fees === null
      ? null
      : { cash: total - fees, down, payments, notes: [...notes, 'cash-price-from-fees'] };
  }
  const free = plan.interestFree === true && !notes.includes('free-with-fee');
  const gap = total - cash;
  // Each period is rounded to the fen, or to whole yuan where all amounts are whole (facts, stores-china 1.4).
  const whole = payments.every((payment) => payment % 100 === 0);
  if (free && gap !== 0 && Math.abs(gap) <= count * (whole ? 50 : 1)) {
    // The remainder sits in the last payment: an interest-free plan sums to the price.
    const exact = payments.with(-1, (payments.at(-1) ?? 0) - gap);
    return { cash, down, payments: exact, notes: [...notes, 'rounding'] };
  }
  return { cash, down, payments, notes };
}

/** The whole fee in minor units, from whichever statement the page makes; null when it makes none. */
function statedFee(
  plan: Plan,
  financed: number,
  count: number,
  minor: (amount: string | null) => number | null,
): number | null {
  const total = minor(plan.feeTotal);
  if (total !== null) return total;
  const perPeriod = minor(plan.feePerPeriod);
  if (perPeriod !== null) return perPeriod * count;
  if (plan.rate && plan.rate.base !== 'annual') {
    const fee = new Exact(financed).times(plan.rate.value);
    return fee
      .times(plan.rate.base === 'per-period' ? count : 1)
      .toDecimalPlaces(0)
      .toNumber();
  }
  return plan.interestFree === true ? 0 : null;
}

/** Principal and fee in equal parts, each cut down to the minor unit; the remainders fall to the last payment. */
function split(principal: number, fee: number, count: number): number[] {
  const part = Math.floor(principal / count) + Math.floor(fee / count);
  const parts = Array.from({ length: count }, () => part);
  parts[count - 1] = principal + fee - part * (count - 1);
  return parts;
}
