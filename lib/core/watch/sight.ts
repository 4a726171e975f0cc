import type { KeptReading, Because, Status } from '../reading/reading';
import type { RecordedReading } from '../history/record';

/** What a look saw of the payment area, as far as two looks can be held against each other. */
export interface Sight {
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly reading: string;
  readonly account: string;
  readonly status: Status;
  readonly because: Because | null;
  /** By provider; `source` is the kind of rule: "generic", or the store's, platform's or user's rule. */
  readonly offers: readonly SeenOffer[];
}

export interface SeenOffer {
  readonly provider: string;
  readonly status: 'offered' | 'disabled';
  readonly source: string;
}

export function sightOf({ id, at, account, reading }: RecordedReading): Sight {
  const { status, because } = reading;
  return { at, reading: id, account, status, because, offers: seenOffers(reading) };
}

/** Each provider's installments once, those that can be chosen first; by provider. */
function seenOffers({ offers }: KeptReading): SeenOffer[] {
  const seen = new Map<string, SeenOffer>();
  for (const { provider, status, kind, evidence } of offers) {
    const before = seen.get(provider);
    if (kind !== 'installments' || before?.status === 'offered') continue;
    if (before && status === 'disabled') continue;
    seen.set(provider, { provider, status, source: evidence.rule.split('/')[0] ?? '' });
  }
  return [...seen.values()].toSorted((a, b) => (a.provider < b.provider ? -1 : 1));
}
