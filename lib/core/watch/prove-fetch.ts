import type { ProvedWay } from './check';
import { addMinutes, minutesBetween } from '../time/instant';
import { TAB_AGE } from './bounds';
import type { SeenOffer, Sight } from './sight';
import { showsPaymentArea } from './task-for';

/** A visit so soon after a fetch, in minutes, should have seen the same. */
const SAME_TIME = 60;

/**
 * Whether a fetched page shows what the visit showed: the same providers in the same state, known by the same kinds
 * of rules, and at least one of them or a proven absence. Both as the same account.
 */
export function provesFetch(fetched: Sight, visit: Sight): boolean {
  return (
    fetched.account === visit.account &&
    showsPaymentArea(visit) &&
    fetched.status === visit.status &&
    fetched.because === visit.because &&
    sameOffers(fetched.offers, visit.offers)
  );
}

/**
 * Whether a fetched page may be believed later on. It must show the payment area as the visit did; that something is
 * gone from it, only a page whose scripts ran can tell, unless that is what the visit saw.
 */
export function believesFetch(fetched: Sight, visit: Sight): boolean {
  if (provesFetch(fetched, visit)) return true;
  const sources = new Map(visit.offers.map(({ provider, source }) => [provider, source]));
  const known = fetched.offers.filter(({ provider, source }) => sources.get(provider) === source);
  return visit.offers.length > 0 && known.length === visit.offers.length;
}

/** Fetch was seen not to do: for a month the page is opened in a tab. */
export function inTab(now: string): ProvedWay {
  return { use: 'tab', until: addMinutes(now, TAB_AGE) };
}

/** How the page is looked at after a visit: where a fetch just before saw something else, no longer by fetch. */
export function wayAfterVisit(way: ProvedWay, fetched: Sight | null, visit: Sight): ProvedWay {
  if (way.use !== 'fetch' || fetched === null) return way;
  const apart = minutesBetween(fetched.at, visit.at);
  const tells = apart >= 0 && apart <= SAME_TIME && fetched.account === visit.account;
  return tells && visit.status !== 'unknown' && !provesFetch(fetched, visit) ? inTab(visit.at) : way;
}

function sameOffers(a: readonly SeenOffer[], b: readonly SeenOffer[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ provider, status, source }, i) => {
      const other = b[i];
      return other?.provider === provider && other.status === status && other.source === source;
    })
  );
}
