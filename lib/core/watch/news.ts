import type { Change } from '../history/change';
import type { Bound, Episode } from '../history/span';
import type { Money } from '../money/amount';
import type { MessageClass } from '../reading/reading';
import type { PauseReason } from './check';

/** One thing worth telling. A notice holds one or, grouped, several; the words are the notifier's. */
export type News = NewsOfSeries | NewsOfPage;

export type NewsOfSeries = {
  /** Id of the watch. */
  readonly watch: string;
  readonly store: string;
  /** Provider's id and how the page named it; null where the watch is about any. */
  readonly provider: string | null;
  readonly label: string | null;
  /** The item's name; null unless the user allowed names in notices, or none is known. */
  readonly item: string | null;
  /** `seriesKey`, and the reading that shows it: a click opens that evidence. */
  readonly series: string;
  readonly reading: string;
} & (
  | { readonly kind: 'returned'; readonly when: Bound }
  | { readonly kind: 'gone'; readonly when: Bound; readonly reason: Episode['reason'] }
  /** `when.after` is when it was last seen otherwise; null when it never was. */
  | {
      readonly kind: 'cheaper';
      readonly measure: 'price' | 'fee';
      readonly amount: Money;
      readonly than: Money;
      readonly when: Bound;
    }
  /** One provider gone, another there that was not before. `instead`: how the page names the new one. */
  | { readonly kind: 'replaced'; readonly when: Bound; readonly instead: string }
  /** Lender, counts, rate, least or greatest amount; net of what changed back. */
  | { readonly kind: 'terms'; readonly changes: readonly Change[] }
);

export type NewsOfPage =
  /** Re-checks of a page stopped, and do not go on by themselves. */
  | {
      readonly kind: 'check-stopped';
      readonly page: string;
      readonly store: string;
      readonly why: PauseReason;
    }
  /** The page cannot be looked at without the user: time to open it. */
  | { readonly kind: 'reminder'; readonly page: string; readonly store: string }
  /** New sentences on a notice page that speak of installments. */
  | {
      readonly kind: 'notice';
      readonly of: string;
      readonly page: string;
      readonly store: string | null;
      readonly texts: readonly NoticeText[];
    };

/** A sentence of a notice page kept as evidence. */
export interface NoticeText {
  /** Id of its notice watch. */
  readonly of: string;
  /** Of the normalised sentence; 16 hex digits. */
  readonly hash: string;
  /** First look that showed it, ISO 8601 in UTC; it was not there at `after`. */
  readonly at: string;
  readonly after: string;
  readonly url: string;
  /** At most 300 characters. */
  readonly text: string;
  readonly class: MessageClass | null;
  readonly endsAt: string | null;
}

/** What is known of a notice page's words: hashes of the sentences seen there, oldest first. */
export interface NoticeMemory {
  readonly of: string;
  readonly looked: string;
  readonly hashes: readonly string[];
}
