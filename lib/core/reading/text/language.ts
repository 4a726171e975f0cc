import type { CurrencyCode } from '../../money/amount';
import type { MessageClass } from '../reading';

/**
 * How one language speaks of paying in parts, as plain data. Sentences are templates (`template.ts`): amounts are
 * found by the money scanner before, so a template says `{m}` where an amount stands and `{n}` where a count stands.
 * Everything else is the source of a regular expression, in lower case, matched in any case and at whole words.
 * Alternatives are parted by "|"; a missing list means that the language has no such words.
 */
export interface Language {
  /** BCP 47 primary language. */
  readonly id: string;
  /** Latin words end at letters; Chinese and Japanese have no blanks to end at. */
  readonly script: 'latin' | 'cjk' | 'hangul';
  /** Literals of which one stands in any text that speaks of installments: only such text is read for plans. */
  readonly hint: string;
  /** Who splits the payment where no brand is named: the shopper's bank card, or the store itself. */
  readonly unnamed: 'card' | 'store';
  /** What bare amounts are where nothing else tells: only for a language of one currency. */
  readonly currency?: CurrencyCode;
  /** Counts written in words ("four"). */
  readonly numbers?: Readonly<Record<string, number>>;
  /** "From", "as low as": the amount is the least of several. */
  readonly from: string;
  readonly plan: {
    /** A plan by itself: a count, an amount, and words that leave no doubt. */
    readonly sentences: readonly string[];
    /** A count and an amount that may also be a quantity and a price: needs a word, a brand or a slot beside it. */
    readonly weak?: readonly string[];
    /** An amount a month and no count. Weak as well. */
    readonly monthly?: readonly string[];
    /** Counts and no amount: `{n}`, a `{list}`, `{every}` count from one to another, or a `{range}` not to be expanded. */
    readonly counts?: readonly string[];
    /** A whole choice of a list of counts ("3期", "12 months"): `{n}`, perhaps with `{m}` or `{p}`. */
    readonly options?: readonly string[];
    /** What the first payment is, beside the plan it belongs to: `{first}`. */
    readonly firsts?: readonly string[];
  };
  readonly cost: {
    readonly free: string;
    readonly costly?: string;
    /** Templates with `{p}`; `open` is a percentage whose base only arithmetic can tell. */
    readonly annual?: readonly string[];
    readonly perPeriod?: readonly string[];
    readonly total?: readonly string[];
    readonly open?: readonly string[];
    /** Templates with `{fee}`, which may name the plan's `{n}` as well. */
    readonly feePerPeriod?: readonly string[];
    readonly feeTotal?: readonly string[];
  };
  /** Templates with `{min}` and `{max}`: amounts the method is for. `^` and `$` are the whole text's ends. */
  readonly limits: readonly string[];
  /** Kinds of paying later that are no installments, and talk that is no offer. */
  readonly talk: {
    /** Words that back a weak sentence or a row in a payment list: installments, financing. */
    readonly installments: string;
    readonly deferred?: string;
    readonly rent?: string;
    /** A loan already taken, a bill, a repayment. */
    readonly existing?: string;
    /** Subscriptions, contracts, donations, mortgages, insurance: other things paid by the month. */
    readonly other?: string;
    /** A credit card of the store's own or another reward card. */
    readonly storeCard?: string;
    /** Words before or after a plan that make it a description: "how it works", "for example". */
    readonly example?: string;
  };
  /** What a store says when it cannot be used, most exact first. */
  readonly messages: readonly { readonly class: MessageClass; readonly words: string }[];
  /** Words that make a condition on the amount a refusal: "below", "exceeds". */
  readonly refuses?: string;
  /** Cannot be used, cause unsaid. */
  readonly unavailable: string;
  readonly page: {
    /** A control's whole text. */
    readonly buy: string;
    readonly pay: string;
    readonly cart: string;
    /** A control that buys in installments. */
    readonly parts?: string;
    /** Before the amount that is paid in full; ends at the amount. */
    readonly total: string;
    readonly soldOut: string;
    readonly loading: string;
    readonly blocked?: string;
    readonly login: string;
    readonly signedIn?: string;
  };
  /** Ordinary ways to pay, by id of `methods.ts`. */
  readonly methods?: Readonly<Record<string, string>>;
}
