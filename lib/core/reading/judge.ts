import { finishOffer } from './offers/draft-offer';
import { genericOffers } from './offers/generic-offers';
import { readSlots } from './offers/read-slots';
import { findItem } from './item/find-item';
import { drawnPrices } from './item/price-candidates';
import { findDisclosure } from './page/find-disclosure';
import { findMentions } from './page/find-mentions';
import { findNotices } from './page/find-notices';
import { observe } from './page/observe';
import { pageKind, pageSigns } from './page/page-kind';
import { place } from './page/regions';
import { whyNot } from './page/why-not';
import { isLocalRule } from './local/local-rule';
import type { Knowledge } from './knowledge';
import type { Because, Offer, Reading, Status } from './reading';
import type { Snapshot } from './snapshot';
import { storeOf } from './stores/store-of';
import { pageMoney } from './text/page-money';
import { tongueOf } from './text/tongue';

/**
 * Judges a snapshot by what is known of its host (`rules`, the user's own first) and of the languages it may speak:
 * what the page offers, on what evidence, and if nothing, why that may be said. Pure: the same gives the same reading
 * in the page, in a test and on a replay. Order: the rules' own slots (structured terms, amounts, limits, states), then
 * plan sentences and payment rows, then words, which are never enough.
 */
export function judge(snapshot: Snapshot, { languages, rules }: Knowledge): Reading {
  const host = new URL(snapshot.url).hostname;
  const rule = rules.find(({ id, where }) => where !== undefined && !isLocalRule(id)) ?? null;
  const placed = place(snapshot.root);
  const spoken = languages.filter(({ id }) => snapshot.languages.includes(id));
  const tongue = tongueOf({ languages: spoken, rules }, snapshot.lang, pageMoney(snapshot, rule));
  const prices = drawnPrices(placed, tongue);
  const signs = pageSigns(placed, snapshot, prices, tongue);
  const seeming = pageKind(snapshot, rule, signs);
  const { kind: seemed, loose } = seeming;
  const {
    slots,
    offers: own,
    mentions,
  } = readSlots({
    slots: snapshot.slots,
    placed,
    rules,
    kind: seemed,
    price: snapshot.rulePrices[0] ?? null,
    tongue,
  });
  const generic = genericOffers(placed, seeming, tongue);
  const kind = loose && own.length + generic.offers.length === 0 ? 'other' : seemed;
  const drafts = [
    ...own,
    ...generic.offers.filter(({ provider }) => !own.some((one) => one.provider === provider)),
  ];
  const { item, candidates } = findItem(snapshot, prices, kind, drafts, tongue);
  const offers = drafts.flatMap((draft) => finishOffer(draft, item?.price ?? null) ?? []);
  // A provider's own reason is told with its offer; a notice speaks of the service.
  const reasons = offers.flatMap(({ reason }) => reason?.text ?? []);
  const notices = findNotices(placed, snapshot.at, tongue).filter(
    ({ text }) => !reasons.some((reason) => reason !== '' && text.includes(reason)),
  );
  const { status, because } = verdict(offers, () =>
    whyNot({
      tongue,
      snapshot,
      placed,
      kind,
      signs,
      item,
      notices,
      slotStates: slots.flatMap(({ state, talk }) => (talk === null ? [state] : [])),
      otherOffers: offers.length > 0,
    }),
  );
  const said = findMentions(placed, kind, [...mentions, ...generic.mentions], offers, tongue);
  return {
    status,
    because,
    page: { url: snapshot.url, store: storeOf(host), kind, locale: snapshot.lang },
    item,
    offers,
    mentions: said,
    notices,
    methods: [...signs.methods],
    disclosure: findDisclosure(placed),
    work: snapshot.work,
    observed: observe({ tongue, snapshot, placed, item, candidates, offers, slots }),
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
