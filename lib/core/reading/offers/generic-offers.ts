import type { DraftOffer } from './draft-offer';
import type { NamedProvider } from './find-provider';
import { limitsIn } from '../text/limits';
import { methodOffers } from './method-offers';
import { DEFERRED_WORDS, RENT_WORDS } from '../phrases/installments';
import { ownerOf, planBoxes, type PlanBox } from './plan-boxes';
import type { Mention, OfferKind, PageKind } from '../reading';
import { disabledReason } from '../text/reasons';
import { upward, wholeText, type Placed } from '../page/regions';
import { isGreyed, lenderIn, rowOf } from './rows';
import { isExistingLoan, talkOnly } from '../page/talk';
import { snippet } from '../text/text';
import { uniteOffers } from './unite-offers';

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
  return { offers: uniteOffers(offers), mentions };
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
