import type { DraftOffer } from '../offers/draft-offer';
import { isLocalRule } from './local-rule';

/** Where the user taught what a provider offers, what built-in rules read of the same provider is dropped. */
export function taughtFirst(offers: readonly DraftOffer[]): readonly DraftOffer[] {
  const taught = offers.filter(({ evidence }) => isLocalRule(evidence.rule));
  return offers.filter(
    (one) => taught.includes(one) || !taught.some(({ provider }) => provider === one.provider),
  );
}
