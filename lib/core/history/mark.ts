import { brandsOf } from '../reading/offers/find-provider';
import { providers } from '../reading/providers';
import type { KeptReading, MessageClass, Notice, Offer, Status } from '../reading/reading';
import { viewpointOf, type SeenOn } from './series-history';
import type { Announced } from './span';

/** What one reading says about one provider. */
export interface Mark {
  readonly status: Status;
  readonly reason: { readonly class: MessageClass; readonly text: string } | null;
  readonly announced: Announced | null;
  /** Null when the page does not name the provider. */
  readonly label: string | null;
}

/** Page shows the payment area, so what is missing is really missing. */
function isProof({ status, because }: KeptReading): boolean {
  return (
    status === 'offered' ||
    status === 'disabled' ||
    (status === 'absent' && (because === 'not-listed' || because === 'slot-empty'))
  );
}

/** The installments a reading offers by one provider: those that can be chosen, else the greyed ones. */
function offersBy(reading: KeptReading, provider: string): readonly Offer[] {
  const all = reading.offers.filter((offer) => offer.provider === provider && offer.kind === 'installments');
  const open = all.filter(({ status }) => status === 'offered');
  return open.length > 0 ? open : all;
}

/** The store's words about the service, unless they name other providers only. */
function noticeFor(provider: string, notices: readonly Notice[]): Notice | null {
  const fits = notices.find(({ text }) => {
    const named = brandsOf(providers).named(text);
    return named.length === 0 || named.some(({ id }) => id === provider);
  });
  return fits ?? null;
}

/**
 * What the reading says about the provider, or null when it says nothing. A page that leaves a provider out
 * speaks only about a provider that was shown from the same viewpoint before: a product page that never lists
 * 花呗 does not suspend what the checkout offers, nor does the mobile checkout that of the desktop.
 */
export function markOf(reading: KeptReading, provider: string, seenOn: SeenOn): Mark | null {
  const offers = offersBy(reading, provider);
  const first = offers[0];
  if (first) {
    const notice = first.status === 'disabled' ? noticeFor(provider, reading.notices) : null;
    return {
      status: first.status,
      reason: offers.find(({ reason }) => reason)?.reason ?? reasonOf(notice),
      announced: announcedBy(notice),
      label: first.label,
    };
  }
  const nothing = { announced: null, label: null };
  if (Object.keys(seenOn).length === 0) return null;
  if (reading.status === 'unknown') return { status: 'unknown', reason: null, ...nothing };
  if (!isProof(reading) || seenOn[viewpointOf(reading.page)] === undefined) return null;
  const notice = noticeFor(provider, reading.notices);
  return { status: 'absent', reason: reasonOf(notice), announced: announcedBy(notice), label: null };
}

function reasonOf(notice: Notice | null): Mark['reason'] {
  return notice && { class: notice.class, text: notice.text };
}

function announcedBy(notice: Notice | null): Announced | null {
  return notice?.endsAt ? { start: null, end: notice.endsAt } : null;
}
