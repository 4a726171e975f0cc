import type { Money } from '../money/amount';

/** What the user wants to hear about. Amounts in major units; times are ISO 8601 in UTC. */
export interface Watch {
  readonly id: string;
  /** When it was last made or changed. */
  readonly at: string;
  readonly target: WatchTarget;
  readonly wish: WatchWish;
  /** The page to look at again, when the user asked for that; null: only what they open themselves is read. */
  readonly recheck: Recheck | null;
  /** Switched off by the user. */
  readonly off: boolean;
}

export interface WatchTarget {
  readonly store: string;
  /** Null for any provider of the store. */
  readonly provider: string | null;
  /** Null for any item. */
  readonly item: { readonly id: string; readonly name: string | null } | null;
  /** Account marker that must be seen; "unknown" where the page shows none. */
  readonly account: string;
}

export type WatchWish =
  | { readonly kind: 'returns' }
  | { readonly kind: 'disappears' }
  /** `price`: of the item. `fee`: what the cheapest plan costs over the price. */
  | { readonly kind: 'cheaper'; readonly measure: 'price' | 'fee'; readonly than: Money };

export interface Recheck {
  /** With its query, as the user had it open: this one is theirs, and stays on this device. */
  readonly url: string;
  readonly kind: 'product' | 'other';
}

/** An official page (store announcement, provider status) the user wants followed. */
export interface NoticeWatch {
  readonly id: string;
  readonly at: string;
  readonly url: string;
  /** Store it speaks about; null for a page of a provider. */
  readonly store: string | null;
  readonly off: boolean;
}

/** Records, never edited: the last of a watch holds, null is its end. */
export type WatchRecord =
  | {
      readonly id: string;
      readonly at: string;
      readonly kind: 'watch';
      readonly of: string;
      readonly content: Watch | null;
    }
  | {
      readonly id: string;
      readonly at: string;
      readonly kind: 'notice';
      readonly of: string;
      readonly content: NoticeWatch | null;
    };
