import type { SlotReading } from '../offers/slot-offers';
import type { PageSigns } from './page-kind';
import type { Because, Item, Notice, PageKind, Status } from '../reading';
import type { Placed } from './regions';
import type { Snapshot, SnapshotNode } from '../snapshot';
import type { Tongue } from '../text/tongue';

export interface Verdict {
  readonly status: Extract<Status, 'absent' | 'unknown'>;
  readonly because: Because;
}

interface Seen {
  readonly tongue: Tongue;
  readonly snapshot: Snapshot;
  readonly placed: readonly Placed[];
  readonly kind: PageKind;
  readonly signs: PageSigns;
  readonly item: Item | null;
  readonly notices: readonly Notice[];
  /** What the rules' own slots turned out to hold. */
  readonly slotStates: readonly SlotReading['state'][];
  /** Rent or a deferred payment was offered: the place where offers stand was drawn. */
  readonly otherOffers: boolean;
}

/**
 * Why a page without an offer is absent or unknown. The default is unknown: absent needs proof that the place
 * where an offer would stand was drawn (DESIGN, decision 1).
 */
export function whyNot(seen: Seen): Verdict {
  const { snapshot, kind, signs, item } = seen;
  const refused = refusal(seen);
  if (refused) return unknown(refused);
  const loading = isLoading(seen);
  const paymentArea = snapshot.rulePaymentArea || (signs.readable && sawPaymentArea(seen));
  if (!snapshot.settled || loading) return unknown('still-loading');
  if (isBehindLogin(seen)) return unknown('signed-out');
  if (
    seen.notices.some((notice) => notice.class === 'generic_error') &&
    !(kind === 'product' && paymentArea)
  ) {
    return unknown('error-page');
  }
  if (kind === 'product' && isOutOfStock(seen)) return absent('out-of-stock');
  // A list and a cart come before the payment area: nothing is offered there, and that proves nothing.
  if (kind === 'listing' || (kind === 'cart' && (signs.leavesCart || signs.pays)))
    return absent('no-payment-area');
  // A provider's place that waits to be filled belongs to a purchase, whatever else the page says of itself.
  if (kind === 'other')
    return seen.slotStates.includes('loading') ? unknown('still-loading') : absent('not-a-store-page');
  // Too large to be read whole: what was not seen may stand in the part that was not read.
  if (snapshot.partial) return unknown('no-payment-area');
  // The page's own service failed: what is missing may be missing for that alone.
  if (snapshot.failedRequests > 0) return unknown('error-page');
  if (seen.slotStates.includes('loading')) return unknown('still-loading');
  if (seen.slotStates.includes('unread')) return unknown('blocked');
  if (seen.otherOffers || isForRent(seen)) return absent('not-listed');
  if (seen.slotStates.includes('empty')) return absent('slot-empty');
  if (paymentArea) return absent('not-listed');
  return item?.price && signs.pays && signs.readable ? absent('not-listed') : unknown('no-payment-area');
}

const absent = (because: Because): Verdict => ({ status: 'absent', because });
const unknown = (because: Because): Verdict => ({ status: 'unknown', because });

function refusal({ snapshot, placed, tongue: { page } }: Seen): Because | null {
  const { httpStatus } = snapshot;
  if (httpStatus === 401 || httpStatus === 403 || httpStatus === 429) return 'blocked';
  if (httpStatus !== null && httpStatus >= 400) return 'error-page';
  const words = placed.some(({ node }) => node.visible && page.blocked.test(node.text));
  return hasLittle(placed) && (words || page.blocked.test(snapshot.title)) ? 'blocked' : null;
}

/** Where an offer would stand: methods at a checkout, price and buy button at an item. */
function sawPaymentArea({ kind, signs, item }: Seen): boolean {
  if (kind === 'checkout') return signs.methods.length > 0;
  return kind === 'product' && (signs.buys || Boolean(item?.price));
}

/** A rent's terms stand where a purchase's would: nothing is sold here, so nothing is sold in parts. */
function isForRent({ placed, tongue }: Seen): boolean {
  const isTerm = ({ visible, text }: SnapshotNode) =>
    visible && text.length <= 40 && tongue.says(text, 'rent');
  // A short box around one term says it again and is no second one.
  const terms = placed.filter(
    ({ node, furniture, card }) => !furniture && !card && isTerm(node) && !node.children.some(isTerm),
  );
  return terms.length >= 2;
}

/** A page of another kind with much to read is not waiting for a payment area, whatever one corner still loads. */
function isLoading({ placed, kind, tongue: { page } }: Seen): boolean {
  if (kind === 'other' && !hasLittle(placed)) return false;
  return placed.some(
    ({ node, furniture }) =>
      node.visible && !furniture && node.text.length <= 20 && page.loading.test(node.text),
  );
}

function hasLittle(placed: readonly Placed[]): boolean {
  return placed.filter(({ node }) => node.visible).length < 40;
}

export function isOutOfStock({
  placed,
  snapshot,
  tongue,
}: Pick<Seen, 'placed' | 'snapshot' | 'tongue'>): boolean {
  if (snapshot.structured.some(({ inStock }) => inStock === true)) return false;
  if (snapshot.structured.some(({ inStock }) => inStock === false)) return true;
  return placed.some(
    ({ node, card, furniture }) =>
      node.visible && !card && !furniture && node.text.length <= 16 && tongue.page.soldOut.test(node.text),
  );
}

function isBehindLogin({ snapshot, placed, signs, item, tongue: { page } }: Seen): boolean {
  if (item?.price || signs.buys || signs.methods.length > 0) return false;
  if (snapshot.passwordField) return true;
  const asks = ({ node, furniture }: Placed) =>
    node.visible && !furniture && !node.link && node.text.length <= 40 && page.login.test(node.text);
  return hasLittle(placed) && placed.some(asks);
}
