import type { Item, PageKind } from '../reading';
import { fits } from '../offers/draft-offer';
import type { Snapshot } from '../snapshot';
import { snippet } from '../text/text';
import type { Tongue } from '../text/tongue';
import { priceCandidates, type DrawnPrices, type PriceCandidate } from './price-candidates';

export interface FoundItem {
  readonly item: Item | null;
  /** All that was asked, so that a disagreement between machines' and people's price is on record. */
  readonly candidates: readonly PriceCandidate[];
}

/** What the page sells and for how much; `totals` are what its plans sum to. */
export function findItem(
  snapshot: Snapshot,
  drawn: DrawnPrices,
  kind: PageKind,
  totals: readonly number[],
  tongue: Tongue,
): FoundItem {
  if (kind === 'listing' || kind === 'other') return { item: null, candidates: [] };
  const candidates = priceCandidates(snapshot, drawn, kind, tongue);
  // Among amounts that disagree, the plans' own arithmetic decides; if it supports none, the price is not known.
  const price = candidates.find(({ amount, currency }) => fits(amount, currency, totals)) ?? null;
  const declared = snapshot.structured.find((one) => one.price !== null) ?? snapshot.structured[0] ?? null;
  const name = snapshot.ruleName ?? declared?.name ?? null;
  const id = declared?.id ?? null;
  if (price === null && name === null && id === null) return { item: null, candidates };
  return {
    item: {
      id,
      name: name === null ? null : snippet(name, 120),
      price: price === null ? null : { amount: price.amount, currency: price.currency ?? 'CNY' },
    },
    candidates,
  };
}
