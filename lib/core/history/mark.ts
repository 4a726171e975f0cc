import { brandsOf } from '../reading/offers/find-provider';
import { providers } from '../reading/providers';
import type { MessageClass, Notice, Offer, Reading, Status } from '../reading/reading';
import { viewpointOf, type SeenOn } from './series-history';

/** What one reading says about one provider. */
export interface Mark {
  readonly status: Status;
  readonly reason: { readonly class: MessageClass; readonly text: string } | null;
  /** Null when the page does not name the provider. */
  readonly label: string | null;
  readonly lender: string | null;
  readonly counts: readonly number[];
}

/** Page shows the payment area, so what is missing is really missing. */
function isProof({ status, because }: Reading): boolean {
  return (
    status === 'offered' ||
    status === 'disabled' ||
    (status === 'absent' && (because === 'not-listed' || because === 'slot-empty'))
  );
}

/** The installments a reading offers by one provider: those that can be chosen, else the greyed ones. */
function offersBy(reading: Reading, provider: string): readonly Offer[] {
  const all = reading.offers.filter((offer) => offer.provider === provider && offer.kind === 'installments');
  const open = all.filter(({ status }) => status === 'offered');
  return open.length > 0 ? open : all;
}

/** The store's words about the service, unless they name other providers only. */
function noticeFor(provider: string, notices: readonly Notice[]): Mark['reason'] {
  const fits = notices.find(({ text }) => {
    const named = brandsOf(providers).named(text);
    return named.length === 0 || named.some(({ id }) => id === provider);
  });
  return fits ? { class: fits.class, text: fits.text } : null;
}

/**
 * What the reading says about the provider, or null when it says nothing. A page that leaves a provider out
 * speaks only about a provider that was shown from the same viewpoint before: a product page that never lists
 * 花呗 does not suspend what the checkout offers, nor does the mobile checkout that of the desktop.
 */
export function markOf(reading: Reading, provider: string, seenOn: SeenOn): Mark | null {
  const offers = offersBy(reading, provider);
  const first = offers[0];
  if (first) {
    const greyed = first.status === 'disabled';
    return {
      status: first.status,
      reason:
        offers.find(({ reason }) => reason)?.reason ?? (greyed ? noticeFor(provider, reading.notices) : null),
      label: first.label,
      lender: offers.find(({ lender }) => lender)?.lender ?? null,
      counts: countsOf(offers),
    };
  }
  const nothing = { label: null, lender: null, counts: [] };
  if (Object.keys(seenOn).length === 0) return null;
  if (reading.status === 'unknown') return { status: 'unknown', reason: null, ...nothing };
  if (!isProof(reading) || seenOn[viewpointOf(reading.page)] === undefined) return null;
  return { status: 'absent', reason: noticeFor(provider, reading.notices), ...nothing };
}

function countsOf(offers: readonly Offer[]): readonly number[] {
  const counts = offers.flatMap(({ plans }) => plans.flatMap(({ count }) => (count === null ? [] : [count])));
  return [...new Set(counts)].toSorted((a, b) => a - b);
}
