import type { CurrencyCode } from '../../money/amount';
import type { PageKind } from '../reading';

/**
 * How to read one store, as plain data: the engine owns order, retries, timing and visibility. Selectors are
 * matched by `lib/adapters/dom`; everything they find is judged by `lib/core/reading`.
 */
export interface StoreRule {
  /** Registrable domain. */
  readonly id: string;
  /** Raised when the meaning of a rule changes; an engine skips rules newer than itself. */
  readonly version: 1;
  readonly names: { readonly 'zh-CN': string; readonly en: string };
  readonly currency: CurrencyCode;
  readonly locale: string;
  /** Where the page's kind is known from its address. `host` is a full host name, `path` a regular expression. */
  readonly pages: readonly {
    readonly kind: PageKind;
    readonly host?: string;
    readonly path?: string;
  }[];
  /** First match wins. `script` names a key in an inline script (`goods_amount: '1499.00'`). */
  readonly price?: readonly { readonly selector?: string; readonly script?: string }[];
  readonly name?: readonly string[];
  /** Elements whose visible presence proves that the payment area was drawn. */
  readonly paymentArea?: readonly string[];
  readonly slots: readonly SlotRule[];
}

/** Where one store prints installments. */
export interface SlotRule {
  /** Unique within the store; evidence names it as `store/slot`. */
  readonly id: string;
  readonly kinds: readonly PageKind[];
  /** The slot's box. Hidden boxes count only when `collapsible` says that the store folds them. */
  readonly box: string;
  readonly collapsible?: true;
  /** One element a provider inside the box; absent when the box is one provider's. */
  readonly option?: string;
  /** Who an option belongs to: a fixed provider, or codes read from these attributes of the option. */
  readonly provider:
    | { readonly id: string }
    | { readonly from: readonly { readonly selector?: string; readonly attribute: string }[] };
  /**
   * One element a plan. `within: 'option'` looks inside the option; `'panes'` takes the k-th element of `panes`
   * (inside the box) for the k-th option, drawn or not: a tab that can be chosen is an offer.
   */
  readonly plan?: {
    readonly selector: string;
    readonly within: 'option' | 'panes';
    readonly panes?: string;
    /** Which part of the plan element states the amount; the rest states fee and rate. */
    readonly amount?: string;
    readonly fee?: string;
  };
  /** Text that limits the whole slot, e.g. an amount range. */
  readonly limits?: string;
  /** Where the lender's legal name stands, inside the option. */
  readonly lender?: string;
}
