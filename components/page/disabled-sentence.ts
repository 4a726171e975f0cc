import type { Offer, Reading } from '@/lib/core/reading/reading';
import { providerLabel } from '../plans/provider-label';
import type { MessageKey, Words } from '../ui/create-words';

interface Keys {
  readonly one: MessageKey;
  readonly oneReason: MessageKey;
  readonly all: MessageKey;
  readonly allReason: MessageKey;
}

/**
 * What cannot be used, in one sentence: the one provider by its name, several by their number, with the store's
 * reason where they share it. Null when nothing is disabled.
 */
export function disabledSentence(
  words: Words,
  { offers }: Pick<Reading, 'offers'>,
  keys: Keys,
): string | null {
  const disabled = offers.filter(({ status }) => status === 'disabled');
  const [first] = disabled;
  if (!first) return null;
  const reason = sharedReason(disabled);
  const providers = new Set(disabled.map(({ provider }) => provider)).size;
  if (providers === 1) {
    const name = providerLabel(first, words.language);
    return reason === null ? words.t(keys.one, name) : words.t(keys.oneReason, name, reason);
  }
  const count = new Intl.NumberFormat(words.language).format(providers);
  return reason === null ? words.t(keys.all, count) : words.t(keys.allReason, count, reason);
}

function sharedReason(offers: readonly Offer[]): string | null {
  const reasons = new Set(offers.map(({ reason }) => reason?.text ?? null));
  const [only = null] = reasons;
  return reasons.size === 1 ? only : null;
}
