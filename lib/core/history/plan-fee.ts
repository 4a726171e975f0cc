import type { Money } from '../money/amount';
import { toMinor } from '../money/amount';
import { minorDigits } from '../money/currency';
import type { Plan } from '../plans/plan';

/**
 * What a plan costs over the price, in minor units of the price's currency, as far as the page states it: its fees, no
 * cost, or its payments. Null when it does not say, or says what cannot be: then nothing is reckoned.
 */
export function planFee(plan: Plan, price: Money): number | null {
  const { count, currency, feePerPeriod, feeTotal, interestFree, rate } = plan;
  if (currency !== null && currency !== price.currency) return null;
  const minor = (amount: string): number | null => toMinor(amount, minorDigits(price.currency));
  if (feeTotal !== null) return minor(feeTotal);
  if (feePerPeriod !== null) return count === null ? null : times(minor(feePerPeriod), count);
  if (plan.each !== null && count !== null) return overPrice(plan, count, minor, minor(price.amount));
  if (interestFree === true || Number(rate?.value ?? 1) === 0) return 0;
  const whole = minor(price.amount);
  return rate?.base === 'total' && whole !== null ? Math.round(whole * Number(rate.value)) : null;
}

/** Payments together less the price; a difference of less than a minor unit a payment is rounding. */
function overPrice(
  { each, first, down }: Plan,
  count: number,
  minor: (amount: string) => number | null,
  price: number | null,
): number | null {
  const one = minor(each ?? '');
  const start = first === null ? one : minor(first);
  const paid = down === null ? 0 : minor(down);
  if (one === null || start === null || paid === null || price === null) return null;
  const over = paid + start + one * (count - 1) - price;
  if (Math.abs(over) < count) return 0;
  return over > 0 ? over : null;
}

function times(fee: number | null, count: number): number | null {
  return fee === null ? null : fee * count;
}
