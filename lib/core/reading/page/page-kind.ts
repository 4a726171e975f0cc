import { kindByAddress } from './kind-by-address';
import type { DrawnPrices } from '../item/price-candidates';
import type { Tongue } from '../text/tongue';
import type { PageKind } from '../reading';
import type { Placed } from './regions';
import type { Snapshot } from '../snapshot';
import type { Rule } from '../rules/rule';

/** What drawn controls and methods say about the page. */
export interface PageSigns {
  /** The page speaks a language whose offers the phrases know; only then can their lack be seen. */
  readonly readable: boolean;
  readonly buys: boolean;
  readonly pays: boolean;
  readonly leavesCart: boolean;
  readonly cards: number;
  /** What is paid in full stands behind its label, or an amount where a price stands. */
  readonly total: boolean;
  readonly priced: boolean;
  /** It is laid out to be read, or explains how something works. */
  readonly reads: boolean;
  /** Ordinary payment methods drawn outside site furniture, each once. */
  readonly methods: readonly string[];
}

const LONGEST_CONTROL = 32;
const LONGEST_METHOD = 40;

export function pageSigns(
  placed: readonly Placed[],
  { lang, languages }: Snapshot,
  { totals, shown }: DrawnPrices,
  tongue: Tongue,
): PageSigns {
  const drawn = placed.filter(({ node, furniture }) => node.visible && !furniture && node.text !== '');
  const controls = drawn
    .filter(({ node, card }) => node.text.length <= LONGEST_CONTROL && !card)
    .map(({ node }) => node.text);
  const methods = tongue.page.methods.filter(({ words }) =>
    drawn.some(({ node, card }) => !card && node.text.length <= LONGEST_METHOD && words.test(node.text)),
  );
  const declared = (lang ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  return {
    readable: declared === '' || languages.includes(declared),
    buys: controls.some((text) => tongue.page.buys.test(text)),
    pays: controls.some((text) => tongue.page.pays.test(text)),
    leavesCart: controls.some((text) => tongue.page.leavesCart.test(text)),
    cards: placed.filter(({ card, parent }) => card && !parent?.card).length,
    total: totals.length > 0,
    reads:
      placed.some(({ node, card }) => node.tag === 'article' && node.visible && !card) ||
      drawn.some(({ node }) => node.text.length <= SHORT_READ && tongue.says(node.text, 'example')),
    priced: shown.some(({ marked }) => marked),
    methods: methods.map(({ id }) => id),
  };
}

/** Characters of a page that is read rather than bought from, where nothing else tells. */
const LONG_READ = 20_000;
/** Words of explanation count in a short text only: a long one may explain beside what it sells. */
const SHORT_READ = 200;

/** Addresses of pages that explain. */
const READ_PATH = /\/(?:faqs?|help|support|guides?|docs?|articles?|blog|news)(?:[-/.]|$)/i;
const HOME = /^\/(?:index\.\w{2,5})?$/;
const READ_TYPES =
  /^(?:article|newsarticle|blogposting|faqpage|howto|loanorcredit|financialproduct|blog|qapage)$/;

/**
 * The page's kind: by the store's rule, else by what is drawn, else by what it declares, else by its address. A `loose`
 * kind rests on an amount or a button alone: it holds where an offer is found, else the page is no store's.
 */
export function pageKind(
  snapshot: Snapshot,
  rule: Rule | null,
  signs: PageSigns,
): { readonly kind: PageKind; readonly loose: boolean } {
  const sure = (kind: PageKind) => ({ kind, loose: false });
  const { hostname, pathname } = new URL(snapshot.url);
  const ruled = rule?.where?.pages?.find(
    ({ host, path }) => (!host || host === hostname) && (!path || new RegExp(path).test(pathname)),
  );
  if (ruled) return sure(ruled.kind);
  const addressed = kindByAddress(pathname);
  const sells = snapshot.types.includes('product') || snapshot.types.includes('og:product');
  const isReading =
    READ_PATH.test(pathname) || snapshot.types.some((type) => READ_TYPES.test(type.replace('og:', '')));
  const declared = new Set(
    snapshot.structured.filter(({ price }) => price !== null).map(({ source }) => source),
  );
  if ((isReading || signs.reads) && !signs.buys && !signs.pays && !sells) return sure('other');
  if (signs.methods.length >= 2 && !signs.buys && addressed !== 'product' && addressed !== 'listing')
    return sure('checkout');
  if (signs.pays && (signs.methods.length > 0 || signs.total)) return sure('checkout');
  if (signs.leavesCart && !signs.buys) return sure('cart');
  if (addressed === 'listing' && signs.cards >= 3) return sure('listing');
  if (signs.buys && (signs.cards < 6 || addressed === 'product' || sells)) return sure('product');
  if (signs.cards >= 3 && addressed !== 'product' && !sells) return sure('listing');
  if (sells && declared.size > 0) return sure('product');
  if (addressed) return sure(addressed);
  if (sells || declared.size > 0) return sure('product');
  if (isReading || signs.reads || snapshot.length > LONG_READ) return sure('other');
  // A store's front page shows many things, and what it says of one is said elsewhere.
  if (HOME.test(pathname) && !signs.buys && !signs.pays) return sure(signs.priced ? 'listing' : 'other');
  if (signs.pays || signs.total) return { kind: 'checkout', loose: true };
  return signs.priced || signs.buys ? { kind: 'product', loose: true } : sure('other');
}
