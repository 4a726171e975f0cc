import type { CurrencyCode } from '../amount';

/** What the page knows, for marks that several currencies share and for numbers without any. */
export interface MoneyContext {
  /** The page's own currency. */
  readonly currency?: CurrencyCode | null;
  /** The decimal mark of the page's language, for numbers that read both ways. */
  readonly decimal?: '.' | ',' | null;
  /** Also return numbers that no currency stands beside, where nothing makes them something else. */
  readonly bare?: boolean;
}
