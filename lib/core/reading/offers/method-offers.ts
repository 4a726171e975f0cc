import type { DraftOffer } from './draft-offer';
import { printedLabel, type NamedProvider } from './find-provider';
import { ownBrandIn } from './own-brand';
import { upward, wholeText, type Placed } from '../page/regions';
import { isExistingLoan, talkOnly } from '../page/talk';
import type { OfferKind, PageKind } from '../reading';
import type { SnapshotNode } from '../snapshot';
import { limitsIn } from '../text/limits';
import { disabledReason } from '../text/reasons';
import { snippet } from '../text/text';
import type { Tongue } from '../text/tongue';
import { isGreyed, lenderIn, rowOf } from './rows';

const LONGEST_ROW = 60;

/** Rows of a payment list that name a provider and no plan: it can be chosen, its plans come later. */
export function methodOffers(placed: readonly Placed[], kind: PageKind, tongue: Tongue): DraftOffer[] {
  const named = namedRows(placed, kind, tongue);
  // A button without a brand says nothing beside rows that name who splits.
  return named.some((offer) => offer.kind === 'installments')
    ? named
    : [...named, ...partsControls(placed, kind, tongue)];
}

function namedRows(placed: readonly Placed[], kind: PageKind, tongue: Tongue): DraftOffer[] {
  return placed.flatMap((at) => {
    const { node } = at;
    if (!node.visible || node.text === '' || node.text.length > LONGEST_ROW || talkOnly(at, kind)) return [];
    const named = nameOf(node, tongue);
    if (!named || node.children.some((child) => child.visible && nameOf(child, tongue))) return [];
    const row = rowOf(at, named.id, tongue);
    const text = wholeText(row.node);
    const offered = kindOfMethod(named.id, text, row, tongue);
    if (!offered || isExistingLoan(at, tongue)) return [];
    const listed = kind === 'checkout' ? isListed(row, named.id, tongue) : isSupported(at);
    if (!listed) return [];
    const reason = disabledReason(text, isGreyed(at, row), tongue);
    return [
      {
        provider: named.id,
        label: printedLabel(text, named.label),
        status: reason ? 'disabled' : 'offered',
        kind: offered,
        found: [],
        limits: limitsIn(text, tongue),
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

/** The one provider a row names by words, or by code where its words name none; null when it names several. */
function nameOf(node: SnapshotNode, { brands }: Tongue): NamedProvider | null {
  const [first, second] = brands.named(node.text, true);
  if (second) return null;
  if (first) return first;
  const coded = brands.coded(node.codes);
  if (coded && node.control) return { id: coded.rule.id, label: coded.rule.names['zh-CN'], start: 0 };
  return ownBrandIn(node.text, brands);
}

function kindOfMethod(id: string, text: string, row: Placed, tongue: Tongue): OfferKind | null {
  const coded = tongue.brands.coded(row.node.codes)?.kind;
  if (coded === 'none') return null;
  if (coded) return coded;
  if (tongue.says(text, 'rent')) return 'rent';
  if (tongue.plans(text).some(({ plan }) => plan.count !== null)) return 'installments';
  if (tongue.says(text, 'deferred')) return 'deferred';
  if (tongue.says(text, 'installments')) return 'installments';
  return tongue.brands.alone(id);
}

/** A button that buys in installments, beside those that buy or pay otherwise: plans come after the click. */
function partsControls(placed: readonly Placed[], kind: PageKind, tongue: Tongue): DraftOffer[] {
  const found = placed.find(
    (at) =>
      at.node.visible &&
      tongue.page.parts.test(at.node.text) &&
      nameOf(at.node, tongue) === null &&
      !talkOnly(at, kind) &&
      !at.node.children.some((child) => tongue.page.parts.test(child.text)) &&
      isAmongButtons(at, tongue),
  );
  if (!found || isGreyed(found, found)) return [];
  return [
    {
      provider: 'store',
      label: snippet(found.node.text),
      status: 'offered',
      kind: 'installments',
      found: [],
      limits: null,
      reason: null,
      lender: null,
      evidence: { text: snippet(found.node.text), rule: 'generic/parts-button' },
    },
  ];
}

function isAmongButtons(at: Placed, { page }: Tongue): boolean {
  let level = 0;
  for (const { node } of upward(at)) {
    if (level > 3) return false;
    const texts = node.children.map((child) => child.text);
    const isButton = (text: string) =>
      page.buys.test(text) ||
      (text.length <= LONGEST_ROW && page.methods.some(({ words }) => words.test(text)));
    if (level > 0 && texts.some((text) => text !== at.node.text && isButton(text))) return true;
    level += 1;
  }
  return false;
}

/** Among its neighbours stands another way to pay, or it is one choice of several: a list of payment methods. */
function isListed(row: Placed, provider: string, { brands, page }: Tongue): boolean {
  let child = row.node;
  let level = 0;
  for (const { node } of upward(row)) {
    if (level > 4) return false;
    if (node.codes.some((code) => PAYMENT_CODES.test(code))) return true;
    const others = node.children.filter((sibling) => sibling !== child && sibling.visible);
    const isOther = (text: string) =>
      page.methods.some(({ words }) => words.test(text)) ||
      brands.named(text, true).some(({ id }) => id !== provider);
    if (node !== row.node && others.some((sibling) => isOther(wholeText(sibling)))) return true;
    child = node;
    level += 1;
  }
  return false;
}

/** How checkouts name their list of methods, or a method's own input. */
const PAYMENT_CODES = /^(?:wc_)?payment[-_]?(?:methods?|options?|list|id|gateways?)(?:$|[-_])|^paymentid$/;

/** What a shop promises beside an item. */
const SERVICES = /支持|包邮|免运费|退货|自提|正品/;

/** "支持花呗分期" beside the item, or in a row labelled 支持: the store's word, without terms. */
function isSupported(at: Placed): boolean {
  let level = 0;
  for (const { node } of upward(at)) {
    if (level > 3 || node.text === '' || node.text.length > 100) return false;
    if (SERVICES.test(node.text) && /分期|白条/.test(node.text)) return true;
    level += 1;
  }
  return false;
}
