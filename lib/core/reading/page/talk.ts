import type { Mention, PageKind } from '../reading';
import type { Tongue } from '../text/tongue';
import { upward, type Placed } from './regions';

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

/** Whether words belong to a loan already taken: a bill, a repayment, an order paid in parts. */
export function isExistingLoan(at: Placed, tongue: Tongue): boolean {
  return near(at, (text) => tongue.says(text, 'existing'));
}

/** Whether words belong to something else that is paid by the month: a subscription, a contract, a donation. */
export function isOtherContract(at: Placed, tongue: Tongue): boolean {
  return near(at, (text) => tongue.says(text, 'other'), 1);
}

function near(at: Placed, isSo: (text: string) => boolean, levels = 3): boolean {
  let level = 0;
  for (const { node } of upward(at)) {
    if (level > levels || (level > 0 && node.text === '')) return false;
    if (isSo(node.text)) return true;
    level += 1;
  }
  return false;
}
