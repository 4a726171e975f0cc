import type { CurrencyCode, DecimalString } from '../../money/amount';
import type { PlainDate } from '../../time/plain-date';
import type { Way } from '../ways/way';

/** A way of paying with a name of its own. `key` is unique within its list. */
export interface NamedWay {
  readonly key: string;
  readonly name: string;
  readonly way: Way;
}

/** What a shopper compares: one thing, and the ways to pay for it. */
export interface Sheet {
  readonly thing: string;
  /** List price, which every way starts from unless it states its own; null when it is not known. */
  readonly price: DecimalString | null;
  readonly currency: CurrencyCode;
  readonly rows: readonly NamedWay[];
}

/** A plan the shopper has taken or means to take, kept with all it needs to be worked out again. */
export interface SavedWay extends NamedWay {
  readonly thing: string;
  readonly price: DecimalString | null;
  readonly currency: CurrencyCode;
  /** The day it starts. */
  readonly start: PlainDate;
}
