import { EMPTY_PLAN } from '../../plans/plan';
import type { SlotPlan } from '../snapshot';
import { limitsIn } from '../text/limits';
import type { FoundPlan } from '../text/parse-plan';
import type { Tongue } from '../text/tongue';

/** "79元 × 1期": all at once, later. */
export function isSinglePayment(amount: string): boolean {
  return /[×xX✕*]\s?1\s?(?:期|个月)(?!\d)/.test(amount);
}

/** A plan at a place a rule names: its words, its fee line, and its count where an attribute tells it. */
export function planAt({ amount, fee, count }: SlotPlan, tongue: Tongue): FoundPlan | null {
  const told = Number(count ?? /(?:^|\| )\W{0,3}(\d{1,2})\s?[x×]\W{0,3}$/i.exec(amount)?.[1] ?? 0);
  const stated = Number.isInteger(told) && told >= 2 && told <= 120 ? told : null;
  const alone = tongue.plans(amount)[0];
  if (alone) {
    const plan =
      alone.plan.count === null && stated !== null
        ? { ...alone.plan, count: stated, teaser: false }
        : alone.plan;
    if (!fee) return { ...alone, plan };
    return (
      tongue.plans(`${amount} | ${fee}`).find((one) => one.plan.each === plan.each) ?? { ...alone, plan }
    );
  }
  if (stated === null) return null;
  // The count is certain; an amount beside it is the instalment unless it is a limit.
  const currency = limitsIn(amount, tongue) ? null : (tongue.money.currency ?? null);
  return {
    plan: { ...EMPTY_PLAN, count: stated, currency },
    strength: 'count',
    language: '',
    openRate: null,
    start: 0,
    end: amount.length,
  };
}
