import { toMinor } from '../../money/amount';
import { minorDigits } from '../../money/currency';
import type { Plan, RateBase } from '../../plans/plan';

/**
 * Decides what a bare 费率 is a share of, by arithmetic: the whole fee over the price (Xiaomi), or one period's fee
 * over the price (JD). Returns the plan unchanged when the amounts do not decide.
 */
export function settleRate(plan: Plan, openRate: string | null, price: string | null): Plan {
  if (plan.rate || openRate === null || plan.count === null || plan.count < 2) return plan;
  const digits = minorDigits(plan.currency ?? 'CNY');
  const minor = (amount: string | null) => (amount === null ? null : toMinor(amount, digits));
  const each = minor(plan.each);
  const perPeriod = minor(plan.feePerPeriod);
  const { count } = plan;
  const total = minor(plan.feeTotal) ?? (perPeriod === null ? null : perPeriod * count);
  const paid = minor(price);
  const cash = paid ?? (each !== null && total !== null ? each * count - total : null);
  const fee = total ?? (each !== null && cash !== null ? each * count - cash : null);
  if (fee === null || cash === null || cash <= 0 || fee <= 0) return plan;
  const bases: [RateBase, number][] = [
    ['total', cash * Number(openRate)],
    ['per-period', cash * Number(openRate) * count],
  ];
  // Each period's fee is rounded or cut to the minor unit, and the price may be too.
  const fits = bases.filter(([, stated]) => Math.abs(stated - fee) <= roundingOf(count, fee));
  const only = fits.length === 1 ? fits[0] : undefined;
  return only ? { ...plan, rate: { value: openRate, base: only[0] } } : plan;
}

function roundingOf(count: number, fee: number): number {
  return count + fee * 0.02;
}
