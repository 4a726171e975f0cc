import type { Recheck, Watch, WatchTarget, WatchWish } from './watch';
import type { WatchProblem } from './watch-problem';

/** A watch as one of our own pages asks for it. */
export interface WantedWatch {
  /** Account left out: that of the series the store showed last. */
  readonly target: Omit<WatchTarget, 'account'> & { readonly account?: string };
  readonly wish: WatchWish;
  readonly recheck: Recheck | null;
  /** Also when it is so already; the watch then tells of the next time. */
  readonly anyway: boolean;
}

/** A watch as the panel in a page asks for it: about its own store, provider and item. */
export interface WantedHere {
  readonly provider: string | null;
  /** The item the page shows, or any. */
  readonly item: 'this' | 'any';
  readonly wish: WatchWish;
  /** Look at this page again. */
  readonly recheck: boolean;
  readonly anyway: boolean;
}

/** A change of a watch; what is left out stays. */
export interface WatchEdit {
  readonly id: string;
  readonly wish?: WatchWish;
  readonly recheck?: Recheck | null;
  readonly off?: boolean;
}

export type MadeWatch =
  | { readonly made: true; readonly id: string; readonly holds: boolean | null }
  | { readonly made: false; readonly because: WatchProblem };

/** What the panel in a page may know of the watches of its store: no address, no amount, no other store. */
export interface WatchHere {
  readonly provider: string | null;
  readonly item: string | null;
  readonly wish: Watch['wish']['kind'];
  readonly off: boolean;
}
