import type { Offer } from '../reading/reading';
import { isProof, isWhole } from './mark';
import type { RecordedReading } from './record';
import { viewpointOf } from './series-history';
import { statedTerms } from './stated-terms';
import type { StatedTerms } from './stated-terms';

/** A reading as series look at it: what each of them would find out again is found out once. */
export interface Sighting {
  readonly record: RecordedReading;
  readonly viewpoint: string;
  /** The payment area was seen, so what is missing is really missing. */
  readonly isProof: boolean;
  /** The installments shown, by provider in page order: those that can be chosen, else the greyed ones. */
  readonly shown: ReadonlyMap<string, readonly Offer[]>;
  /** The terms the page states of a provider it shows. */
  readonly terms: (provider: string) => StatedTerms;
}

export function sightingOf(record: RecordedReading): Sighting {
  const { reading } = record;
  const shown = new Map<string, readonly Offer[]>();
  for (const offer of reading.offers) {
    if (offer.kind !== 'installments') continue;
    const before = shown.get(offer.provider);
    const isBetter = offer.status === 'offered' && before?.[0]?.status === 'disabled';
    const isWorse = offer.status === 'disabled' && before?.[0]?.status === 'offered';
    if (!isWorse) shown.set(offer.provider, before && !isBetter ? [...before, offer] : [offer]);
  }
  const known = new Map<string, StatedTerms>();
  return {
    record,
    viewpoint: viewpointOf(reading.page),
    isProof: isProof(reading),
    shown,
    terms: (provider) => {
      const before = known.get(provider);
      if (before) return before;
      const stated = statedTerms(shown.get(provider) ?? [], reading.item?.price ?? null);
      // Half a list of plans is no list.
      const terms = isWhole(reading) ? stated : { ...stated, plans: {}, fee: null };
      known.set(provider, terms);
      return terms;
    },
  };
}
