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
  const alone = tongue.plans(amount)[0];
  if (alone) {
    if (!fee) return alone;
    return tongue.plans(`${amount} | ${fee}`).find(({ plan }) => plan.each === alone.plan.each) ?? alone;
  }
  const stated = Number(count ?? /^\W{0,3}(\d{1,2})\s?[x×]\W{0,3}$/i.exec(amount)?.[1] ?? 0);
  if (!Number.isInteger(stated) || stated < 2 || stated > 120) return null;
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
