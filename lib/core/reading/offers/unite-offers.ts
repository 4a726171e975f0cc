import type { DraftOffer } from './draft-offer';

/** One offer a provider and kind, plans united; an offered statement wins over a disabled one. */
export function uniteOffers(offers: readonly DraftOffer[]): DraftOffer[] {
  const merged: DraftOffer[] = [];
  for (const offer of offers) {
    const index = merged.findIndex(
      ({ provider, kind }) => provider === offer.provider && kind === offer.kind,
    );
    const known = merged[index];
    if (!known) merged.push(offer);
    else merged[index] = unite(known, offer);
  }
  return merged;
}

function unite(a: DraftOffer, b: DraftOffer): DraftOffer {
  const offered = a.status === 'offered' || b.status === 'offered';
  const [first] = [a, b].filter(({ status }) => status === (offered ? 'offered' : 'disabled'));
  const base = first ?? a;
  const found = [a, b].filter(({ status }) => status === base.status).flatMap((offer) => offer.found);
  return { ...base, found, limits: a.limits ?? b.limits };
}
