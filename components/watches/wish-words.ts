import { storeName } from '@/lib/core/reading/name-of';
import type { Watch, WatchTarget, WatchWish } from '@/lib/core/watch/watch';
import { providerLabel } from '../plans/provider-label';
import type { Words } from '../ui/create-words';
import { formatMoney } from '../ui/format-money';

/** A watch as a sentence: "Tell me when Huabei returns at Xiaomi Store". `label`: as a page named the provider. */
export function wishWords(
  words: Words,
  { target, wish }: Pick<Watch, 'target' | 'wish'>,
  label = '',
): string {
  const who = whoWords(words, target, label);
  const store = storeName(target.store, words.language);
  if (wish.kind === 'returns') return words.t('wish_returns', who, store);
  if (wish.kind === 'disappears') return words.t('wish_disappears', who, store);
  const than = formatMoney(wish.than, words.language);
  return words.t(wish.measure === 'price' ? 'wish_price' : 'wish_fee', who, store, than);
}

/** The provider, or any. */
export function whoWords(
  { t, language }: Words,
  { provider }: Pick<WatchTarget, 'provider'>,
  label = '',
): string {
  return provider === null ? t('wish_any') : providerLabel({ provider, label }, language);
}

/** What a wish does, without who and where; for a list to choose from. */
export const WISH_KIND = {
  returns: 'wish_kind_returns',
  disappears: 'wish_kind_disappears',
  cheaper: 'wish_kind_cheaper',
} as const satisfies Readonly<Record<WatchWish['kind'], string>>;
