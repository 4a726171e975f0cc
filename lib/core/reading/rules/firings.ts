import type { Offer, Reading } from '../reading';

/** What a rule did in one reading. `empty`: its place was there and held nothing; `refused`: it held what is none. */
export const DEEDS = ['offer', 'disabled', 'mention', 'empty', 'refused'] as const;
export type Deed = (typeof DEEDS)[number];

/** A rule, or one of the general paths, that did something in a reading: `mi.com/cashier`, `generic/plan-sentence`. */
export interface Firing {
  readonly rule: string;
  readonly did: Deed;
}

type Seen = Pick<Reading, 'offers' | 'mentions'> & {
  readonly observed?: { readonly rules?: readonly Firing[] };
};

/**
 * Which rules fired in a reading, each deed once. Readings that do not list them (older ones) tell by the evidence
 * of their offers. The words a provider is known by are a rule as well: `brand:huabei`.
 */
export function firingsOf({ offers, mentions, observed }: Seen): readonly Firing[] {
  const all: readonly Firing[] = [
    ...(observed?.rules ?? offers.map((offer) => ({ rule: offer.evidence.rule, did: deedOf(offer) }))),
    ...offers.map((offer) => ({ rule: brandRule(offer.provider), did: deedOf(offer) })),
    ...mentions.flatMap(({ provider }) =>
      provider === null ? [] : [{ rule: brandRule(provider), did: 'mention' as const }],
    ),
  ];
  return [...new Map(all.map((one) => [`${one.did} ${one.rule}`, one])).values()];
}

/** The name under which the words and codes of a provider are counted. */
export function brandRule(provider: string): string {
  return `brand:${provider}`;
}

function deedOf({ status }: Offer): Deed {
  return status === 'offered' ? 'offer' : 'disabled';
}
