import type { CurrencyCode, DecimalString, Money } from '../money/amount';
import type { Plan } from '../plans/plan';

/** What one page showed at one moment. The shape is fixed by the `detect` contract. */

export type Status = 'offered' | 'disabled' | 'absent' | 'unknown';
export type PageKind = 'product' | 'cart' | 'checkout' | 'listing' | 'other';

/** Why a page is absent or unknown. `not-listed`: the payment area was seen, and nothing was there. */
export type Because =
  | 'not-listed'
  | 'slot-empty'
  | 'still-loading'
  | 'blocked'
  | 'signed-out'
  | 'out-of-stock'
  | 'error-page'
  | 'no-payment-area'
  | 'not-a-store-page';

/** Classes of store messages, in the words of the evidence model. */
export type MessageClass =
  | 'maintenance'
  | 'generic_error'
  | 'provider_gone'
  | 'not_eligible'
  | 'limit'
  | 'amount'
  | 'policy'
  | 'silent';

export type OfferKind = 'installments' | 'deferred' | 'rent';

export interface Evidence {
  /** The words on the page the offer rests on, at most 200 characters. */
  readonly text: string;
  /** Id of the rule that fired, e.g. `mi.com/cashier` or `generic/plan-sentence`. */
  readonly rule: string;
}

export interface Offer {
  /** Lower-case latin brand name: `huabei`, `card:cmb`, `store`. */
  readonly provider: string;
  /** The provider as the page names it. */
  readonly label: string;
  readonly status: 'offered' | 'disabled';
  readonly kind: OfferKind;
  readonly plans: readonly Plan[];
  readonly limits: {
    readonly min: DecimalString | null;
    readonly max: DecimalString | null;
    readonly currency: CurrencyCode;
  } | null;
  readonly reason: { readonly class: MessageClass; readonly text: string } | null;
  /** The licensed company behind the provider, when the page names it. */
  readonly lender: string | null;
  readonly evidence: Evidence;
}

/** Talk of installments that is not an offer for this purchase. */
export interface Mention {
  readonly provider: string | null;
  readonly kind: 'slogan' | 'teaser' | 'store-card' | 'site-claim';
  readonly text: string;
}

/** What the store says about the service; `endsAt` is ISO 8601 in UTC. */
export interface Notice {
  readonly class: MessageClass;
  readonly text: string;
  readonly endsAt: string | null;
}

export interface Item {
  readonly id: string | null;
  readonly name: string | null;
  readonly price: Money | null;
}

export interface Page {
  /** Without query and fragment. */
  readonly url: string;
  /** Registrable domain. */
  readonly store: string;
  readonly kind: PageKind;
  /** BCP 47, as the page declares it; null when it does not. */
  readonly locale: string | null;
  /** A re-check's look: fetched and parsed, or in a tab that nobody saw. Left out for what the user opened. */
  readonly looked?: 'fetch' | 'tab';
}

/** Where a candidate for the item's price stands. */
export const PRICE_SOURCES = [
  'rule',
  'total',
  'shown',
  'slot',
  'json-ld',
  'microdata',
  'meta',
  'variant',
] as const;
export type PriceSource = (typeof PRICE_SOURCES)[number];

/** What a rule or a path of the engine did with a page; a rule that only ever finds empty places is dead. */
export interface RuleSighting {
  /** `rule/slot`, or `generic/path`. */
  readonly rule: string;
  readonly did: 'offer' | 'disabled' | 'mention' | 'empty' | 'refused';
}

/** What is known around the offer and is no part of the `detect` contract. */
export interface Observed {
  readonly rules: readonly RuleSighting[];
  /** Prices on the page that disagree with the one taken, by source. */
  readonly otherPrices: readonly {
    readonly source: PriceSource;
    readonly amount: DecimalString;
    readonly currency: CurrencyCode;
  }[];
  readonly signedIn: boolean | null;
  readonly inStock: boolean | null;
  /** False while more could still be drawn: what such a reading leaves out is not missing. Left out once it rests. */
  readonly settled?: false;
  /** Failed requests of the page's own pay calls. */
  readonly failedPayRequests: number;
}

export interface Reading {
  readonly status: Status;
  readonly because: Because | null;
  readonly page: Page;
  readonly item: Item | null;
  readonly offers: readonly Offer[];
  readonly mentions: readonly Mention[];
  readonly notices: readonly Notice[];
  readonly methods: readonly string[];
  /** The yearly cost the page itself declares (综合融资成本), as a decimal fraction. */
  readonly disclosure: { readonly annualRate: DecimalString | null; readonly text: string } | null;
  readonly work: { readonly nodes: number; readonly milliseconds: number };
  /** Left out by older readings. */
  readonly observed?: Observed;
}

/** A reading without what it cost to take: what the history keeps and shows. */
export type KeptReading = Omit<Reading, 'work'>;
