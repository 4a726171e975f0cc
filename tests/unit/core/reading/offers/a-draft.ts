import { EMPTY_PLAN, type Plan } from '@/lib/core/plans/plan';
import type { DraftOffer } from '@/lib/core/reading/offers/draft-offer';
import type { FoundPlan } from '@/lib/core/reading/text/parse-plan';

/** A plan in yuan as a sentence states it. */
export function found(plan: Partial<Plan>, part: Partial<FoundPlan> = {}): FoundPlan {
  return {
    plan: { ...EMPTY_PLAN, currency: 'CNY', ...plan },
    strength: 'sentence',
    language: 'zh',
    openRate: null,
    start: 0,
    end: 0,
    ...part,
  };
}

/** An open offer of Huabei in plain words. */
export function draft(part: Partial<DraftOffer> = {}): DraftOffer {
  return {
    provider: 'huabei',
    label: '花呗',
    status: 'offered',
    kind: 'installments',
    found: [],
    limits: null,
    reason: null,
    lender: null,
    evidence: { text: '花呗分期', rule: 'generic/plan-sentence' },
    ...part,
  };
}
