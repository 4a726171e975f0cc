import type { Failure } from '@/lib/core/reading/local/test-local-rule';
import type { Plan } from '@/lib/core/plans/plan';
import { providerLabel } from '../plans/provider-label';
import type { Words } from '../ui/create-words';

/** Why an element does not read as taught, and what to do about it. */
export function failureSentence(words: Words, failure: Failure): string {
  const { t, language } = words;
  switch (failure.kind) {
    case 'reads-nothing':
      return t('failure_nothing');
    case 'reads-offered':
      return t('failure_offered');
    case 'reads-disabled':
      return t('failure_disabled');
    case 'reads-other':
      return t('failure_other', providerLabel({ provider: failure.provider, label: '' }, language));
    case 'no-plan': {
      const { count, each, fee } = failure.plan;
      const typed = planSentence(String(count), each, fee);
      const read = failure.read.map((plan) => planSentence(countOf(plan), plan.each, plan.feePerPeriod));
      return read.length === 0
        ? t('failure_no_plan', typed)
        : t('failure_plan', typed, read.slice(0, 6).join(language === 'en' ? ', ' : '、'));
    }
    case 'not-excluded':
      return t('failure_not_excluded');
  }
}

/** "12 × 134.90 (12.49)" */
export function planSentence(count: string, each: string | null, fee: string | null): string {
  return [each === null ? `× ${count}` : `${count} × ${each}`, ...(fee === null ? [] : [`(${fee})`])].join(
    ' ',
  );
}

function countOf({ count }: Plan): string {
  return count === null ? '?' : String(count);
}
