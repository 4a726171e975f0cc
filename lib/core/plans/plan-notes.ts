import type { Money } from '../money/amount';
import type { ComparedWay } from './compare/compared-way';
import type { Plan } from './plan';

/**
 * What had to be assumed or does not fit, in the order it should be told:
 * `cash-price-from-fees`: the page shows no price, so it was taken as total minus fees;
 * `each-from-price`: the page gives no amount, so it was computed from price, count and stated fee;
 * `fee-base-open`: the page does not say what the fee per period is a share of, so there are two results;
 * `first-bill-open`: the day of the first bill is not stated, and the rate depends on it;
 * `lower-bound`: the page says "from", so cost and rate are at least this;
 * `amount-unknown`: too little is stated to compute a cost;
 * `free-with-fee`: the page says interest-free, and charges a fee or takes more than the price;
 * `rounding`: the total differs from price + fees by rounding only.
 */
export type PlanNote =
  | 'cash-price-from-fees'
  | 'each-from-price'
  | 'fee-base-open'
  | 'first-bill-open'
  | 'lower-bound'
  | 'amount-unknown'
  | 'free-with-fee'
  | 'rounding';

export function notesOf(plan: Plan, compared: ComparedWay, price: Money | null): readonly PlanNote[] {
  const { extra, open, payments, schedule } = compared;
  if (extra.value === null && extra.high === null) return ['amount-unknown'];
  const charged = [plan.feePerPeriod, plan.feeTotal].some((fee) => fee !== null && Number(fee) > 0);
  const instalments = payments.filter(({ use }) => use === 'instalment').map(({ amount }) => amount);
  const uneven = plan.first === null && instalments.some((amount) => amount !== instalments[0]);
  const dearer = extra.value !== null && Number(extra.value) > 0;
  const free = plan.interestFree === true && !charged && !dearer;
  return [
    ...(plan.teaser ? (['lower-bound'] as const) : []),
    ...(plan.interestFree === true && (charged || dearer) ? (['free-with-fee'] as const) : []),
    ...(price === null && schedule ? (['cash-price-from-fees'] as const) : []),
    ...(free && plan.each !== null && uneven ? (['rounding'] as const) : []),
    ...(plan.each === null ? (['each-from-price'] as const) : []),
    ...(open.includes('feeBase') ? (['fee-base-open'] as const) : []),
    ...(open.includes('firstDays') ? (['first-bill-open'] as const) : []),
  ];
}
