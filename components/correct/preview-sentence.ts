import type { Reading } from '@/lib/core/reading/reading';
import { providerLabel } from '../plans/provider-label';
import type { Words } from '../ui/create-words';
import { STATUS_WORD } from '../ui/status-words';
import { planSentence } from './failure-sentence';

/** "With this rule the page reads: Offered. Huabei: 12 × 134.90; Baitiao: not usable." */
export function previewSentence({ t, language }: Words, { status, offers }: Reading): string {
  const said = offers.map((offer) => {
    const plans = offer.plans
      .slice(0, 4)
      .map(({ count, each }) => planSentence(count === null ? '?' : String(count), each, null));
    const how = offer.status === 'disabled' ? [t('status_disabled')] : plans;
    const name = providerLabel(offer, language);
    return how.length === 0 ? name : t('preview_offer', name, how.join(language === 'en' ? ', ' : '、'));
  });
  const list = said.join(language === 'en' ? '; ' : '；');
  return t(list === '' ? 'preview_none' : 'preview_reads', t(STATUS_WORD[status]), list);
}
