import type { PageKind } from '../reading';
import type { Terms } from './terms';

/** Where a store, platform or provider prints installments. */
export interface Slot {
  /** Unique within the rule; evidence names it as `rule/slot`. */
  readonly id: string;
  /** Page kinds the slot counts on; all when left out. A listing is never offered whatever this says. */
  readonly kinds?: readonly PageKind[];
  /**
   * Selector of the slot's box, found through open and closed shadow roots and same-origin frames. It may be a frame
   * of another origin: then its address and size speak, and its text where the user granted that origin.
   */
  readonly box: string;
  /** One element a provider (a row of a payment list); absent when the box is one provider's. */
  readonly option?: string;
  /** Who an option belongs to: a fixed provider, or codes read from these attributes. Else the words in it. */
  readonly provider?:
    | { readonly id: string }
    | { readonly from: readonly { readonly selector?: string; readonly attribute: string }[] };
  /** One element a plan, where plans are told apart by markup. */
  readonly plan?: PlanPlaces;
  /** What attributes, JSON or the frame's address say, whatever is drawn. */
  readonly terms?: Terms;
  /** Signs of a state, as selectors in the box or option, or of the box or option itself. */
  readonly states?: {
    readonly disabled?: string;
    /** Holds the sentence that limits or refuses. */
    readonly limit?: string;
    readonly loading?: string;
    readonly empty?: string;
  };
  /** A box that matches this, or stands inside such, is not this slot (a footer strip, a "how it works" modal). */
  readonly never?: string;
  /** Text that limits the whole slot, e.g. an amount range. */
  readonly limits?: string;
  /** Where the lender's legal name stands, inside the option. */
  readonly lender?: string;
  /** An option that can be chosen is offered even where it states no plan (a checkout's row). */
  readonly bare?: 'installments' | 'deferred';
}

/**
 * Where plans stand. `within: 'option'` looks inside the option; `'panes'` takes the k-th element of `panes` (inside
 * the box) for the k-th option, drawn or not: a tab that can be chosen is an offer.
 */
export interface PlanPlaces {
  readonly selector: string;
  readonly within: 'option' | 'panes';
  readonly panes?: string;
  /** Which part of the plan element states the amount; the rest states fee and rate. */
  readonly amount?: string;
  readonly fee?: string;
  /** The plan's words stand in this attribute (`aria-label`), or its count in one (`data-value`). */
  readonly attribute?: string;
  readonly count?: string;
}
