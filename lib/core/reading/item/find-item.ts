import type { Item, PageKind } from '../reading';
import { fits, planTotals, type DraftOffer } from '../offers/draft-offer';
import type { Snapshot } from '../snapshot';
import { snippet } from '../text/text';
import type { Tongue } from '../text/tongue';
import { priceCandidates, type DrawnPrices, type PriceCandidate } from './price-candidates';

export interface FoundItem {
  readonly item: Item | null;
  /** All that was asked, so that a disagreement between machines' and people's price is on record. */
  readonly candidates: readonly PriceCandidate[];
}

/** What the page sells and for how much, given the offers it seems to make. */
export function findItem(
  snapshot: Snapshot,
  drawn: DrawnPrices,
  kind: PageKind,
  drafts: readonly DraftOffer[],
  tongue: Tongue,
): FoundItem {
  if (kind === 'listing' || kind === 'other') return { item: null, candidates: [] };
  const candidates = priceCandidates(snapshot, drawn, kind, tongue);
  // Among amounts that disagree, the plans' own arithmetic decides; if it supports none, the price is not known.
  // A plan that may be another item's helps to choose among them and denies none.
  const fitting = (asked: readonly DraftOffer[]) => {
    const totals = planTotals(asked);
    return candidates.find(({ amount, currency }) => fits(amount, currency, totals));
  };
  const price = fitting(drafts) ?? fitting(drafts.filter(({ needsPrice }) => !needsPrice)) ?? null;
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
