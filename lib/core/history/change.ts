import type { Money } from '../money/amount';

/** The rate a page states for one count; `free` where it says no cost. `value` is a decimal fraction. */
export interface StatedRate {
  readonly value: string;
  readonly base: 'total' | 'per-period' | 'annual' | 'free';
}

/**
 * What changed in a series beside its status: "24 gone while 12 stayed", "the lender changed", "the minimum rose".
 * Compared are only readings of like pages, and only what both state.
 */
export type Facet =
  /** A provider the store's page did not list before. */
  | { readonly facet: 'provider'; readonly before: null; readonly after: string }
  | { readonly facet: 'lender'; readonly before: string; readonly after: string }
  /** Counts of the plans on offer, ascending. */
  | { readonly facet: 'counts'; readonly before: readonly number[]; readonly after: readonly number[] }
  | {
      readonly facet: 'rate';
      readonly count: number;
      readonly before: StatedRate;
      readonly after: StatedRate;
    }
  | { readonly facet: 'min' | 'max'; readonly before: Money; readonly after: Money }
  /** The item's price; of item series only. */
  | { readonly facet: 'price'; readonly before: Money; readonly after: Money }
  /** What the cheapest plan costs over the price; of item series only, at an unchanged price. */
  | { readonly facet: 'fee'; readonly before: Money; readonly after: Money };

export type Change = Facet & {
  /** `seriesKey` of its series. */
  readonly series: string;
  /** Last reading with the old value, first with the new (ISO 8601, UTC): it changed after one, by the other. */
  readonly since: string;
  readonly by: string;
  /** Id of the reading that showed the new value. */
  readonly reading: string;
};
