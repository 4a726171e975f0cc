import { BUY_CONTROL, BUY_CONTROL_ELSEWHERE, CART_CONTROL, METHODS, PAY_CONTROL } from '../phrases/payment';
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
  /** Ordinary payment methods drawn outside site furniture, each once. */
  readonly methods: readonly string[];
}

export function pageSigns(placed: readonly Placed[]): PageSigns {
  const drawn = placed.filter(({ node, furniture }) => node.visible && !furniture && node.text !== '');
  const controls = drawn
    .filter(({ node, card }) => node.text.length <= 24 && !card)
    .map(({ node }) => node.text);
  const methods = METHODS.filter(({ words }) =>
    drawn.some(({ node, card }) => !card && node.text.length <= 60 && words.test(node.text)),
  );
  return {
    readable: drawn.some(({ node }) => /\p{Script=Han}{2}/u.test(node.text)),
    buys: controls.some((text) => BUY_CONTROL.test(text) || BUY_CONTROL_ELSEWHERE.test(text)),
    pays: controls.some((text) => PAY_CONTROL.test(text)),
    leavesCart: controls.some((text) => CART_CONTROL.test(text)),
    cards: placed.filter(({ card, parent }) => card && !parent?.card).length,
    methods: methods.map(({ id }) => id),
  };
}

const ADDRESS: readonly { readonly kind: PageKind; readonly path: RegExp }[] = [
  { kind: 'listing', path: /\/(?:list|search|category|catalog|channel)(?:[/.]|$)/i },
  { kind: 'cart', path: /\/(?:shopping-?)?cart(?:[/.]|$)/i },
  {
    kind: 'checkout',
    path: /\/(?:checkout|cashier|settle(?:ment)?|confirm|pay(?:ment|type)?|selectpaytype|trade\/buy)(?:[/.]|$)/i,
  },
  {
    kind: 'product',
    path: /\/(?:item|product|goods|detail|p|dp|commodity)s?(?:[-/.]|detail|$)|\/\d{5,}\.html$/i,
  },
];

/** The page's kind: by the store's rule, else by what is drawn, else by its address. */
export function pageKind(snapshot: Snapshot, rule: Rule | null, signs: PageSigns): PageKind {
  const { hostname, pathname } = new URL(snapshot.url);
  const ruled = rule?.where?.pages?.find(
    ({ host, path }) => (!host || host === hostname) && (!path || new RegExp(path).test(pathname)),
  );
  if (ruled) return ruled.kind;
  const addressed = ADDRESS.find(({ path }) => path.test(pathname))?.kind;
  if (signs.methods.length >= 2 || (signs.pays && signs.methods.length > 0)) return 'checkout';
  if (signs.leavesCart) return 'cart';
  if (addressed === 'listing' && signs.cards >= 3) return 'listing';
  if (signs.buys && (signs.cards < 6 || addressed === 'product')) return 'product';
  if (signs.cards >= 3 && addressed !== 'product') return 'listing';
  const declared = snapshot.structured.filter(
    ({ source, price }) => source === 'json-ld' && price !== null,
  ).length;
  return declared === 1 ? 'product' : (addressed ?? 'other');
}
