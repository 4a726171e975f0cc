import type { PageKind } from '../reading/reading';
import { kindByAddress } from '../reading/page/kind-by-address';
import type { Recheck } from './watch';

/** First labels of hosts on which something is ordered, paid or signed. "my" and "id" are countries as well. */
const ACTING_HOST =
  /^(?:cart|basket|trade|orders?|checkout|cashier|payments?|pay|passport|login|accounts?|sso|auth)$/;

/** Parts of a path that act, or show what is the user's own, whatever kind of page it is. */
const ACTING_PATH =
  /\/(?:add|remove|delete|submit|apply|application|prequal\w{0,12}|pre-qualif\w{0,12}|eligib\w{0,8}|orders?|account|user|profile|log-?in|log-?out|sign-?in|sign-?out|sign-?up|register|auth|oauth|wishlist|unsubscribe)(?:[-_./]|$)/i;

/** Query names by which a plain link acts: WooCommerce and others put things into the cart so. */
const ACTING_QUERY = /^(?:add|remove|delete|submit|apply|logout|action)(?:$|[-_])/i;

/**
 * Whether the page may be looked at without the user, by what it was when they saw it and by its address. Never a
 * cart or checkout, never an address that acts. Returns the page to keep, or null.
 */
export function recheckFor(url: string, kind: PageKind): Recheck | null {
  const page = publicPage(url);
  if (page === null || kind === 'cart' || kind === 'checkout') return null;
  return { url: page, kind: kind === 'product' ? 'product' : 'other' };
}

/** The address without a fragment that only points into the page, when nothing in it acts or asks for money; else null. */
export function publicPage(url: string): string | null {
  if (url.length > 2000 || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (!/^https?:$/.test(address.protocol) || address.username !== '' || address.password !== '') return null;
  if (ACTING_HOST.test(address.hostname.split('.')[0] ?? '') && address.hostname.split('.').length > 2)
    return null;
  // Some shops keep their whole route behind the "#".
  const route = /^#!?\//.test(address.hash) ? address.hash.replace(/^#!?/, '') : '';
  if ([address.pathname, route].some((path) => isPaying(path) || ACTING_PATH.test(path))) return null;
  for (const [name, value] of address.searchParams)
    if (ACTING_QUERY.test(name) || isPaying(`/${value}`)) return null;
  if (route === '') address.hash = '';
  return address.href;
}

/** Also said in a query: "?route=checkout/cart", "?cl=payment". */
function isPaying(path: string): boolean {
  const kind = kindByAddress(path);
  return kind === 'cart' || kind === 'checkout';
}
