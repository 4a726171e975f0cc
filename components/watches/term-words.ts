import type { Change, StatedRate } from '@/lib/core/history/change';
import type { Words } from '../ui/create-words';
import { formatMoney } from '../ui/format-money';
import { formatPercent } from '../ui/format-percent';
import { providerLabel } from '../plans/provider-label';

const MONEY = {
  min: 'news_term_min',
  max: 'news_term_max',
  price: 'news_term_price',
  fee: 'news_term_fee',
} as const;

/** One changed term as a line: what it is now, and what it was. */
export function termWords(change: Change, { t, language }: Words): string {
  const rate = (one: StatedRate) =>
    one.base === 'free' ? t('news_rate_free') : formatPercent(one.value, language);
  switch (change.facet) {
    case 'provider':
      return t('news_term_provider', providerLabel({ provider: change.after, label: '' }, language));
    case 'lender':
      return t('news_term_lender', change.after, change.before);
    case 'counts':
      return t('news_term_counts', change.after.join(', '), change.before.join(', '));
    case 'rate':
      return t('news_term_rate', String(change.count), rate(change.after), rate(change.before));
    case 'min':
    case 'max':
    case 'price':
    case 'fee':
      return t(
        MONEY[change.facet],
        formatMoney(change.after, language),
        formatMoney(change.before, language),
      );
  }
}
