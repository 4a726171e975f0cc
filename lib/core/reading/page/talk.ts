import { EXISTING_LOAN_WORDS } from '../phrases/installments';
import type { Mention, PageKind } from '../reading';
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
export function isExistingLoan(at: Placed): boolean {
  let level = 0;
  for (const { node } of upward(at)) {
    if (level > 3 || (level > 0 && node.text === '')) return false;
    if (EXISTING_LOAN_WORDS.test(node.text)) return true;
    level += 1;
  }
  return false;
}
