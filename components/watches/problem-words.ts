import type { WatchProblem } from '@/lib/core/watch/watch-problem';
import type { MessageKey } from '../ui/create-words';

/** Why a watch or notice page was not made, and what to do. */
export const PROBLEM: Readonly<Record<WatchProblem, MessageKey>> = {
  'too-many': 'watch_too_many',
  'needs-item': 'watch_needs_item',
  'not-an-amount': 'watch_not_an_amount',
  'not-a-public-page': 'watch_not_public',
  'other-store': 'watch_other_store',
  'holds-now': 'watch_holds_now',
  'followed-otherwise': 'watch_followed_otherwise',
  'no-such-watch': 'watch_no_such',
  'not-read': 'watch_not_read',
};
