import { AMOUNT } from '../gate';
import type { SnapshotNode } from '../snapshot';

/** A node with its way up, as judgement needs it. */
export interface Placed {
  readonly node: SnapshotNode;
  readonly parent: Placed | null;
  /** Site furniture: what stands there is said on every page, so it offers nothing for this purchase. */
  readonly furniture: boolean;
  /** Inside one of several like product cards: it speaks of another item. */
  readonly card: boolean;
}

const FURNITURE_TAGS = new Set(['nav', 'footer', 'header']);
const FURNITURE_CODES =
  /^(?:(?:site|page|main|global|common|mini|top|j)[-_]?)?(?:footer|foot|header|nav|navbar|navigation|topbar|toolbar|shortcut|breadcrumb|breadcrumbs|crumb)(?:[-_](?:nav|links|wrap|menu|container|inner|service|help|bar))?$|^(?:help|copyright|friend[-_]?links?|sidebar|side[-_]?bar|siteservice)$/;
const ELSEWHERE_CODES =
  /^(?:recommend|related|guess(?:you)?like|history|hot[-_]?sale|banner|slider|swiper|carousel)(?:[-_].*)?$/;
/** Rows of tabs are called "nav" and choose among things, a way to pay included. */
const TAB_CODES = /^(?:nav-(?:tabs|pills|fill|justified|item|link)|tabs?|tab-list)$/;
/** Inside these a "header" is part of the purchase; the root's own classes say nothing. */
const PURCHASE_TAGS = new Set(['main', 'form', 'article', 'dialog']);
/** So do the places of payment: a list of methods, one method's box. */
const PURCHASE_CODES = /^(?:wc_)?payments?(?:$|[-_])/;
const PARTS = new Set(['tr', 'td', 'th', 'tbody', 'span', 'label', 'input', 'button', 'option', 'p']);
const NEVER_FURNITURE = new Set(['html', 'body', 'main', 'form']);

/** Every node of the tree in document order, with region and way up. */
export function place(root: SnapshotNode): Placed[] {
  const placed: Placed[] = [];
  const visit = (node: SnapshotNode, parent: Placed | null, inCard: boolean, inPurchase: boolean) => {
    const pays = node.codes.some((code) => PURCHASE_CODES.test(code));
    const furniture = (parent?.furniture ?? false) || (!inPurchase && !pays && isFurniture(node));
    const here: Placed = { node, parent, furniture, card: inCard };
    placed.push(here);
    const cards = cardsAmong(node.children);
    const purchase = inPurchase || pays || PURCHASE_TAGS.has(node.tag);
    for (const child of node.children) visit(child, here, inCard || cards.has(child), purchase);
  };
  visit(root, null, false, false);
  return placed;
}

function isFurniture(node: SnapshotNode): boolean {
  if (NEVER_FURNITURE.has(node.tag)) return false;
  // A table's "foot" row and a control's "nav" class are parts of something, not the site's frame.
  if (PARTS.has(node.tag)) return false;
  if (FURNITURE_TAGS.has(node.tag)) return true;
  if (node.codes.some((code) => TAB_CODES.test(code))) return false;
  return node.codes.some((code) => FURNITURE_CODES.test(code) || ELSEWHERE_CODES.test(code));
}

/** Three or more like siblings, each with a price and a link to another page, are a list of products. */
function cardsAmong(siblings: readonly SnapshotNode[]): ReadonlySet<SnapshotNode> {
  const shape = (node: SnapshotNode) => `${node.tag}.${node.codes[0] ?? ''}`;
  const candidates = siblings.filter(isCard);
  const like = (node: SnapshotNode) => candidates.filter((other) => shape(other) === shape(node));
  return new Set(
    candidates.filter((node) => {
      const alike = like(node);
      const linked = node.link || node.holdsLink;
      return alike.length >= 3 && (linked || new Set(alike.map(nameOf)).size > 1);
    }),
  );
}

/** Shops whose cards are opened by script name them; a plan's choice is no card, for it names no thing. */
const CARD_CODES =
  /^(?:goods|products?|prod|sku|commodity|producto|produto|produit|produkt)(?:[-_](?:item|card|box|li|cell))?$|^card$/;

function isCard(node: SnapshotNode): boolean {
  const opens = node.link || node.holdsLink || node.codes.some((code) => CARD_CODES.test(code));
  return opens && hasPrice(node);
}

/** What tells one card from its neighbours: its words, without numbers. */
function nameOf(node: SnapshotNode): string {
  return wholeText(node).replace(/[^\p{L}]/gu, '');
}

function hasPrice(node: SnapshotNode): boolean {
  return AMOUNT.test(node.text) || node.children.some(hasPrice);
}

/** From the node up to the root. */
export function* upward(from: Placed): Generator<Placed> {
  for (let at: Placed | null = from; at; at = at.parent) yield at;
}

/** The text of a node, also where it is too long to be kept whole: that of its parts. At most some 2,000 characters. */
export function wholeText(node: SnapshotNode): string {
  if (node.text !== '' || !node.visible) return node.text;
  return node.children.map(wholeText).join(' | ').slice(0, 2_000);
}
