import { finishOffer, planTotals } from './offers/draft-offer';
import { findDisclosure } from './page/find-disclosure';
import { findItem } from './item/find-item';
import { findNotices } from './page/find-notices';
import { genericOffers } from './offers/generic-offers';
import { pageKind, pageSigns } from './page/page-kind';
import type { Because, Offer, Reading, Status } from './reading';
import { place } from './page/regions';
import { slotOffers } from './offers/slot-offers';
import type { Snapshot } from './snapshot';
import { stores } from './stores';
import { storeOf } from './stores/store-of';
import { findMentions } from './page/find-mentions';
import { whyNot } from './page/why-not';

/**
 * Judges a snapshot: what the page offers, on what evidence, and if nothing, why that may be said. Pure: the same
 * snapshot gives the same reading in the page, in a test and on a replay. Order: the store's own slots, then plan
 * sentences and payment rows, then words, which are never enough.
 */
export function judge(snapshot: Snapshot): Reading {
  const store = storeOf(new URL(snapshot.url).hostname);
  const rule = stores.find(({ id }) => id === store) ?? null;
  const placed = place(snapshot.root);
  const signs = pageSigns(placed);
  const kind = pageKind(snapshot, rule, signs);
  const slots = snapshot.slots.flatMap((slot) => {
    const slotRule = rule?.slots.find(({ id }) => `${store}/${id}` === slot.rule);
    return slotRule ? slotOffers(slot, slotRule) : [];
  });
  const generic = genericOffers(placed, kind);
  const drafts = [
    ...slots,
    ...generic.offers.filter(({ provider }) => !slots.some((own) => own.provider === provider)),
  ];
  const item = findItem(snapshot, rule, placed, kind, planTotals(drafts));
  const offers = drafts.map((draft) => finishOffer(draft, item?.price?.amount ?? null));
  // A provider's own reason is told with its offer; a notice speaks of the service.
  const reasons = offers.flatMap(({ reason }) => reason?.text ?? []);
  const notices = findNotices(placed, snapshot.at).filter(
    ({ text }) => !reasons.some((reason) => reason !== '' && text.includes(reason)),
  );
  const { status, because } = verdict(offers, () => whyNot({ snapshot, placed, kind, signs, item, notices }));
  return {
    status,
    because,
    page: { url: snapshot.url, store, kind, locale: snapshot.lang },
    item,
    offers,
    mentions: findMentions(placed, kind, generic.mentions, offers),
    notices,
    methods: [...signs.methods],
    disclosure: findDisclosure(placed),
    work: snapshot.work,
  };
}

/** The best of the offers to pay in parts; a single deferred payment and rent leave the page as it is. */
function verdict(
  offers: readonly Offer[],
  otherwise: () => { status: Status; because: Because },
): { status: Status; because: Because | null } {
  const parts = offers.filter(({ kind }) => kind === 'installments');
  if (parts.some(({ status }) => status === 'offered')) return { status: 'offered', because: null };
  if (parts.length > 0) return { status: 'disabled', because: null };
  return otherwise();
}
