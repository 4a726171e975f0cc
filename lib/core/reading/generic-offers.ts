import type { DraftOffer } from './draft-offer';
import { ownBrandIn, printedLabel, providersIn, type NamedProvider } from './find-provider';
import { limitsIn } from './limits';
import { DEFERRED_WORDS, EXISTING_LOAN_WORDS, RENT_WORDS } from './phrases/installments';
import { METHODS } from './phrases/payment';
import { ownerOf, planBoxes, type PlanBox } from './plan-boxes';
import { providers } from './providers';
import type { Mention, OfferKind, PageKind } from './reading';
import { disabledReason } from './reasons';
import { upward, wholeText, type Placed } from './regions';
import { snippet } from './text';

export interface Found {
  readonly offers: readonly DraftOffer[];
  readonly mentions: readonly Mention[];
}

/** Offers in plain Chinese sentences, on any store: plans by their wording, methods by their place in a list. */
export function genericOffers(placed: readonly Placed[], kind: PageKind): Found {
  const offers: DraftOffer[] = [];
  const mentions: Mention[] = [];
  for (const box of planBoxes(placed)) {
    const owner = ownerOf(box);
    const talk = talkOnly(box.at, kind);
    if (isExistingLoan(box.at)) continue;
    if (talk) mentions.push({ provider: owner?.id ?? null, kind: talk, text: snippet(box.text) });
    else offers.push(planOffer(box, owner));
  }
  if (kind === 'checkout' || kind === 'product') offers.push(...methodOffers(placed, kind));
  return { offers: merge(offers), mentions };
}

/** Why words at this place are talk and no offer for this purchase; null when they are an offer. */
export function talkOnly(at: Placed, kind: PageKind): Mention['kind'] | null {
  if (at.furniture) return 'site-claim';
  if (at.card || kind === 'listing') return 'teaser';
  if (kind === 'other') return 'slogan';
  // At a checkout a method may be a link that chooses it; elsewhere a link leads away from this purchase.
  if (kind === 'checkout') return null;
  for (const { node } of upward(at)) if (node.link) return 'slogan';
  return null;
}

function isExistingLoan(at: Placed): boolean {
  let level = 0;
  for (const { node } of upward(at)) {
    if (level > 3 || (level > 0 && node.text === '')) return false;
    if (EXISTING_LOAN_WORDS.test(node.text)) return true;
    level += 1;
  }
  return false;
}

function planOffer(box: PlanBox, owner: NamedProvider | null): DraftOffer {
  const row = rowOf(box.at, owner?.id ?? null);
  const text = wholeText(row.node);
  const reason = disabledReason(text, isGreyed(box.at, row));
  return {
    provider: owner?.id ?? 'store',
    label: owner?.label ?? '分期',
    status: reason ? 'disabled' : 'offered',
    kind: kindOf(box.at),
    found: box.found,
    limits: limitsIn(text),
    reason: reason ?? null,
    lender: lenderIn(text),
    evidence: { text: snippet(box.text), rule: 'generic/plan-sentence' },
  };
}

function kindOf(at: Placed): OfferKind {
  let level = 0;
  for (const { node } of upward(at)) {
    if (level > 3) break;
    if (RENT_WORDS.test(node.text)) return 'rent';
    level += 1;
  }
  return DEFERRED_WORDS.test(at.node.text) ? 'deferred' : 'installments';
}

/** The widest box that still speaks of one provider: where a reason, a limit or a lender of it would stand. */
function rowOf(from: Placed, provider: string | null): Placed {
  let row = from;
  for (let at = from.parent, level = 0; at && level < 6; at = at.parent, level += 1) {
    const text = wholeText(at.node);
    const others = providersIn(text).some(({ id }) => id !== provider);
    const brand = ownBrandIn(text);
    if (others || (brand && provider !== 'store') || METHODS.some(({ words }) => words.test(text))) break;
    if (at.node.tag === 'body' || at.node.tag === 'main') break;
    row = at;
  }
  return row;
}

function isGreyed(from: Placed, row: Placed): boolean {
  for (const at of upward(from)) {
    if (at.node.disabled) return true;
    if (at === row) return false;
  }
  return false;
}

/** Rows of a payment list that name a provider and no plan: it can be chosen, its plans come later. */
function methodOffers(placed: readonly Placed[], kind: PageKind): DraftOffer[] {
  return placed.flatMap((at) => {
    const { node } = at;
    if (!node.visible || node.text === '' || node.text.length > 60 || talkOnly(at, kind)) return [];
    const named = soleProvider(node.text);
    if (!named || node.children.some((child) => child.visible && soleProvider(child.text))) return [];
    const row = rowOf(at, named.id);
    const text = wholeText(row.node);
    const offered = kindOfMethod(named.id, text);
    if (!offered || isExistingLoan(at)) return [];
    const listed = kind === 'checkout' ? isListed(row, named.id) : isSupported(at);
    if (!listed) return [];
    const reason = disabledReason(text, isGreyed(at, row));
    return [
      {
        provider: named.id,
        label: printedLabel(text, named.label),
        status: reason ? 'disabled' : 'offered',
        kind: offered,
        found: [],
        limits: limitsIn(text),
        reason: reason ?? null,
        lender: lenderIn(text),
        evidence: {
          text: snippet(text),
          rule: kind === 'checkout' ? 'generic/payment-row' : 'generic/supports',
        },
      } satisfies DraftOffer,
    ];
  });
}

/** The one provider a text names; null when it names none or several. */
function soleProvider(text: string): NamedProvider | null {
  const [first, second] = providersIn(text);
  return second ? null : (first ?? ownBrandIn(text));
}

function kindOfMethod(id: string, text: string): OfferKind | null {
  if (/分期/.test(text)) return 'installments';
  return providers.find((provider) => provider.id === id)?.alone ?? null;
}

/** The licensed company a row names as lender: "由重庆某某小额贷款有限公司提供". */
function lenderIn(text: string): string | null {
  return (
    /(?:^|[\s|:])由?(?<name>(?!由)[\p{Script=Han}()]{2,24}?(?:股份有限公司|有限责任公司|有限公司))/u.exec(
      text,
    )?.groups?.['name'] ?? null
  );
}

/** Among its neighbours stands another way to pay: this is a list of payment methods. */
function isListed(row: Placed, provider: string): boolean {
  let child = row.node;
  let level = 0;
  for (const { node } of upward(row)) {
    if (level > 4) return false;
    const others = node.children.filter((sibling) => sibling !== child && sibling.visible);
    const isOther = (text: string) =>
      METHODS.some(({ words }) => words.test(text)) || providersIn(text).some(({ id }) => id !== provider);
    if (node !== row.node && others.some((sibling) => isOther(wholeText(sibling)))) return true;
    child = node;
    level += 1;
  }
  return false;
}

/** "支持花呗分期" beside the item, or in a row labelled 支持: the store's word, without terms. */
function isSupported(at: Placed): boolean {
  let level = 0;
  for (const { node } of upward(at)) {
    if (level > 3 || node.text === '' || node.text.length > 100) return false;
    if (/支持/.test(node.text) && /分期|白条/.test(node.text)) return true;
    level += 1;
  }
  return false;
}

/** One offer a provider and kind, plans united; an offered statement wins over a disabled one. */
function merge(offers: readonly DraftOffer[]): DraftOffer[] {
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
