import { toMinor } from '../money/amount';
import { isCurrency, minorDigits } from '../money/currency';
import { MOST_NOTICES, MOST_WATCHES } from './live-watches';
import type { LiveWatches } from './live-watches';
import { storeOf } from '../reading/stores/store-of';
import { publicPage } from './recheck-address';
import type { NoticeWatch, Watch } from './watch';

/** Why a watch is not made; the words are the screens'. */
export type WatchProblem =
  /** There are as many as can be. */
  | 'too-many'
  /** Prices and fees are those of one item; this page names none. */
  | 'needs-item'
  | 'not-an-amount'
  /** A cart, a checkout, or an address that acts: never opened without the user. */
  | 'not-a-public-page'
  /** The page is another store's. */
  | 'other-store'
  /** It is so already: the watch would tell of the next time. Ask again with `anyway`, or for the opposite. */
  | 'holds-now'
  /** The page is followed as a notice, or looked at again for a watch, already: one page, one way. */
  | 'followed-otherwise'
  /** There is no such watch. */
  | 'no-such-watch'
  /** The page was not read, or is no store's. */
  | 'not-read';

export function watchProblem(watch: Watch, { watches, notices }: LiveWatches): WatchProblem | null {
  const { target, wish, recheck } = watch;
  const others = watches.filter(({ id }) => id !== watch.id);
  if (others.length >= MOST_WATCHES) return 'too-many';
  if (wish.kind === 'cheaper') {
    if (target.item === null) return 'needs-item';
    const { amount, currency } = wish.than;
    const minor = isCurrency(currency) ? toMinor(amount, minorDigits(currency)) : null;
    if (minor === null || minor <= 0) return 'not-an-amount';
  }
  if (recheck === null) return null;
  if (publicPage(recheck.url) !== recheck.url) return 'not-a-public-page';
  if (storeOf(new URL(recheck.url).hostname) !== target.store) return 'other-store';
  return notices.some(({ url }) => url === recheck.url) ? 'followed-otherwise' : null;
}

export function noticeProblem(notice: NoticeWatch, { watches, notices }: LiveWatches): WatchProblem | null {
  const others = notices.filter(({ id }) => id !== notice.id);
  if (others.length >= MOST_NOTICES) return 'too-many';
  if (others.some(({ url }) => url === notice.url)) return 'followed-otherwise';
  if (watches.some(({ recheck }) => recheck?.url === notice.url)) return 'followed-otherwise';
  return publicPage(notice.url) === notice.url ? null : 'not-a-public-page';
}
