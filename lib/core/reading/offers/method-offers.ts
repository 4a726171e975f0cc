import type { DraftOffer } from './draft-offer';
import { printedLabel, providersIn, type NamedProvider } from './find-provider';
import { ownBrandIn } from './own-brand';
import { limitsIn } from '../text/limits';
import { METHODS } from '../phrases/payment';
import { providers } from '../providers';
import type { OfferKind, PageKind } from '../reading';
import { disabledReason } from '../text/reasons';
import { upward, wholeText, type Placed } from '../page/regions';
import { isGreyed, lenderIn, rowOf } from './rows';
import { isExistingLoan, talkOnly } from '../page/talk';
import { snippet } from '../text/text';

/** Rows of a payment list that name a provider and no plan: it can be chosen, its plans come later. */
export function methodOffers(placed: readonly Placed[], kind: PageKind): DraftOffer[] {
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
  return providers.find((provider) => provider.id === id)?.brand?.alone ?? null;
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
