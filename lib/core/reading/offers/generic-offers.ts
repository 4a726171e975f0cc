import { upward, wholeText, type Placed } from '../page/regions';
import { isExistingLoan, isOtherContract, talkOnly } from '../page/talk';
import type { Mention, OfferKind, PageKind } from '../reading';
import { limitsIn } from '../text/limits';
import { disabledReason } from '../text/reasons';
import { snippet } from '../text/text';
import type { Tongue } from '../text/tongue';
import { chooserBoxes } from './choosers';
import type { DraftOffer } from './draft-offer';
import type { NamedProvider } from './find-provider';
import { methodOffers } from './method-offers';
import { ownerOf, planBoxes, type PlanBox } from './plan-boxes';
import { refusals, withRefusals } from './refusals';
import { isGreyed, lenderIn, rowOf } from './rows';
import { isBacked, isDoubtful, isExample } from './support';
import { uniteOffers } from './unite-offers';

export interface Found {
  readonly offers: readonly DraftOffer[];
  readonly mentions: readonly Mention[];
}

/** Offers in plain sentences, on any store: plans by their wording, methods by their place in a list. */
export function genericOffers(
  placed: readonly Placed[],
  { kind, loose }: { readonly kind: PageKind; readonly loose: boolean },
  tongue: Tongue,
): Found {
  const offers: DraftOffer[] = [];
  const mentions: Mention[] = [];
  for (const box of [...planBoxes(placed, tongue), ...chooserBoxes(placed, tongue)]) {
    const owner = ownerOf(box, tongue);
    if (isExistingLoan(box.at, tongue)) continue;
    if (isOtherContract(box.at, tongue)) continue;
    if (!box.backed && isDoubtful(box.found) && !isBacked(box.at, box.text, box.found, tongue)) continue;
    const talk = talkOnly(box.at, kind) ?? describes(box, owner, tongue) ?? (loose ? leadsAway(box) : null);
    if (talk === null || (talk === 'slogan' && isLinkedPlan(box, kind)))
      offers.push(planOffer(box, owner, tongue, talk !== null));
    else mentions.push({ provider: owner?.id ?? null, kind: talk, text: snippet(box.text) });
  }
  if (kind === 'checkout' || kind === 'product') offers.push(...methodOffers(placed, kind, tongue));
  const open = uniteOffers(adopted(offers));
  return { offers: withRefusals(open, refusals(placed, kind, tongue)), mentions };
}

/** The sentence the plans stand in: an advertisement for a card may follow in the same paragraph. */
function sentenceOf({ text, found }: PlanBox): string {
  const start = Math.min(...found.map((one) => one.start));
  const end = Math.max(...found.map((one) => one.end));
  const before =
    text
      .slice(0, start)
      .split(/[.!?。！？|]\s/)
      .at(-1) ?? '';
  const after = text.slice(end).split(/[.!?。！？|](?:\s|$)/)[0] ?? '';
  return before + text.slice(start, end) + after;
}

/** A list of counts without a name is that of the only one who is named on the page. */
function adopted(offers: readonly DraftOffer[]): readonly DraftOffer[] {
  const isList = ({ found }: DraftOffer) =>
    found.length > 1 && found.every(({ strength }) => strength === 'count');
  const named = [...new Set(offers.filter((one) => one.label !== '').map(({ provider }) => provider))];
  const [only] = named;
  const holder = named.length === 1 ? offers.find(({ provider }) => provider === only) : undefined;
  if (!holder) return offers;
  return offers.map((one) =>
    one.label === '' && isList(one) ? { ...one, provider: holder.provider, label: holder.label } : one,
  );
}

/** A plan's words that sell a card or explain a method, and so offer nothing for this purchase. */
function describes(box: PlanBox, owner: NamedProvider | null, tongue: Tongue): Mention['kind'] | null {
  if (owner === null && tongue.says(sentenceOf(box), 'storeCard')) return 'store-card';
  const stated = box.found.some(({ plan }) => plan.each !== null);
  return !stated && isExample(box.at, tongue) ? 'slogan' : null;
}

/** On a page that nothing but an amount makes a product's, a plan beside a link to another page is that page's. */
function leadsAway({ at }: PlanBox): Mention['kind'] | null {
  return at.node.holdsLink || at.parent?.node.holdsLink ? 'teaser' : null;
}

/** A plan in a link that explains it: it counts only if it pays this item's price. */
function isLinkedPlan({ at, found }: PlanBox, kind: PageKind): boolean {
  const stated = found.every(({ plan, strength }) => strength === 'sentence' && plan.each !== null);
  return stated && kind === 'product' && !at.furniture && !at.card;
}

function planOffer(box: PlanBox, owner: NamedProvider | null, tongue: Tongue, linked: boolean): DraftOffer {
  const row = rowOf(box.at, owner?.id ?? null, tongue);
  const text = wholeText(row.node);
  const reason = disabledReason(text, isGreyed(box.at, row), tongue);
  const limits = limitsIn(text, tongue);
  return {
    provider: owner?.id ?? unnamed(box, tongue),
    label: owner?.label ?? '',
    status: reason ? 'disabled' : 'offered',
    kind: kindOf(box, tongue),
    found: box.found,
    ...(linked ? { needsPrice: true } : {}),
    limits,
    reason: reason ?? null,
    lender: lenderIn(text),
    evidence: { text: snippet(box.text), rule: 'generic/plan-sentence' },
  };
}

/** Who splits where nobody is named: in some countries the bank card does, in others the store. */
function unnamed({ found }: PlanBox, tongue: Tongue): string {
  const spoken = tongue.languages.find(({ language }) => language.id === found[0]?.language);
  return spoken?.language.unnamed ?? 'store';
}

/** Rent and a single payment by the words around, unless the plan's own words say installments. */
function kindOf({ at, text, found }: PlanBox, tongue: Tongue): OfferKind {
  if (tongue.says(text, 'rent')) return 'rent';
  if (tongue.says(text, 'installments')) return 'installments';
  let level = 0;
  for (const { node } of upward(at)) {
    if (level > 3) break;
    if (tongue.says(node.text, 'rent')) return 'rent';
    level += 1;
  }
  const counted = found.some(({ plan }) => plan.count !== null);
  return !counted && tongue.says(at.node.text, 'deferred') ? 'deferred' : 'installments';
}
