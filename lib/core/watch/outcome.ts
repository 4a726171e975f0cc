import type { PauseReason, Trouble } from './check';
import type { Sight } from './sight';

/** What a look came to, as the queue needs it. */
export type Outcome =
  /** It counts. `scripts`: the page's scripts ran, so that what is missing is missing. */
  | { readonly kind: 'looked'; readonly sight: Sight | null; readonly scripts: boolean }
  /** The trial by fetch saw what the visit saw, or not. */
  | { readonly kind: 'proved'; readonly sight: Sight }
  | { readonly kind: 'unproved' }
  /** Fetched, and something looks gone that a fetch may just not see: a tab must say. */
  | { readonly kind: 'doubtful' }
  | { readonly kind: 'error'; readonly why: Trouble; readonly rest: number | null }
  /** The page wants no machine, or no stranger. `rest`: minutes the host asks for; `host`: all its pages. */
  | {
      readonly kind: 'refused';
      readonly why: PauseReason;
      readonly rest: number | null;
      readonly host: boolean;
    }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'robots' }
  | { readonly kind: 'reminded' };
