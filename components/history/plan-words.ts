import type { Offer } from '@/lib/core/reading/reading';
import type { Words } from '../ui/create-words';
import { formatMoney } from '../ui/format-money';

/** An offer's plans as the page stated them: "3 payments ¥511.15 · 6 payments ¥258.20". */
export function planWords(words: Words, offer: Offer): string {
  return offer.plans
    .map(({ count, each, currency }) => {
      const times = count === null ? words.t('plan_count_unknown') : words.n('plan_count', count);
      if (each === null) return times;
      return `${times} ${currency ? formatMoney({ amount: each, currency }, words.language) : each}`;
    })
    .join(' · ');
}
