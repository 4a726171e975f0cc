import type { Change, Facet, StatedRate } from '@/lib/core/history/change';
import type { Money } from '@/lib/core/money/amount';
import type { MessageKey, Words } from '../ui/create-words';
import { formatMoment } from '../ui/format-date';
import { formatMoney } from '../ui/format-money';
import { formatPercent } from '../ui/format-percent';

/** What changed, and the interval it changed in: "24 payments gone, 12 stayed · between 3 Nov 09:00 and …". */
export function changeWords(words: Words, change: Change, now: string): string {
  const moment = (iso: string) => formatMoment(iso, words.language, now);
  return words.t('change_between', facetWords(words, change), moment(change.since), moment(change.by));
}

/** What changed, without when. */
export function facetWords(words: Words, facet: Facet): string {
  const { t, n } = words;
  if (facet.facet === 'provider') return t('change_provider');
  if (facet.facet === 'lender') return t('change_lender', facet.before, facet.after);
  if (facet.facet === 'counts') return countWords(words, facet.before, facet.after);
  if (facet.facet === 'rate')
    return t(
      'change_rate',
      n('plan_count', facet.count),
      rateWords(words, facet.before),
      rateWords(words, facet.after),
    );
  const [rose, fell] = AMOUNTS[facet.facet];
  const { before, after } = facet;
  return t(isMore(after, before) ? rose : fell, money(words, before), money(words, after));
}

const AMOUNTS: Readonly<Record<'min' | 'max' | 'price' | 'fee', readonly [MessageKey, MessageKey]>> = {
  min: ['change_min_rose', 'change_min_fell'],
  max: ['change_max_rose', 'change_max_fell'],
  price: ['change_price_rose', 'change_price_fell'],
  fee: ['change_fee_rose', 'change_fee_fell'],
};

/** "24 payments gone, 12 stayed"; what came is said first. */
function countWords(words: Words, before: readonly number[], after: readonly number[]): string {
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  const written = (counts: readonly number[]) =>
    words.t('change_counts_of', list.format(counts.map((count) => String(count))));
  const gone = before.filter((count) => !after.includes(count));
  const fresh = after.filter((count) => !before.includes(count));
  const stayed = before.filter((count) => after.includes(count));
  return [
    fresh.length > 0 ? words.t('change_counts_new', written(fresh)) : '',
    gone.length > 0 ? words.t('change_counts_gone', written(gone)) : '',
    stayed.length > 0 ? words.t('change_counts_stayed', written(stayed)) : '',
  ]
    .filter(Boolean)
    .join(words.t('change_joint'));
}

const BASE: Readonly<Record<Exclude<StatedRate['base'], 'free'>, MessageKey>> = {
  total: 'rate_of_price',
  'per-period': 'rate_per_period',
  annual: 'rate_per_year',
};

/** A rate with what it is a share of; the two bases are never mixed up. */
function rateWords({ t, language }: Words, { value, base }: StatedRate): string {
  return base === 'free' ? t('rate_free') : t(BASE[base], formatPercent(value, language, 2));
}

function money({ language }: Words, amount: Money): string {
  return formatMoney(amount, language);
}

function isMore(one: Money, other: Money): boolean {
  return Number(one.amount) > Number(other.amount);
}
