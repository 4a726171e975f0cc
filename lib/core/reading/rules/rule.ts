import type { CurrencyCode } from '../../money/amount';
import type { PageKind } from '../reading';
import type { Slot } from './slot';

/**
 * How to read one store, one shop platform or one provider, as plain data of this one shape. The engine owns order,
 * retries, timing and visibility: adding a rule is one file, one line in its folder's index and one test page. The
 * JSON Schema that imported rules are held to is generated from these types.
 */
export interface Rule {
  /** A store: its registrable domain. A platform or provider: its own name, lower-case latin. */
  readonly id: string;
  /** Raised when the meaning of a rule changes; an engine skips rules newer than itself. */
  readonly version: 2;
  readonly names: { readonly 'zh-CN': string; readonly en: string };
  /** What the rule was written from, so that a doubt can be settled. */
  readonly basis: readonly Basis[];
  /** Where the rule applies; a platform or provider without it is looked for on every page. */
  readonly where?: Where;
  /** Of a store: what its bare amounts are, and the language it is written in. */
  readonly currency?: CurrencyCode;
  readonly locale?: string;
  /** Of a provider: by which words and codes pages name it. */
  readonly brand?: Brand;
  /** Where price and name of the item stand; the first that is drawn wins. */
  readonly item?: ItemPlaces;
  /** Elements whose visible presence proves that the payment area was drawn. */
  readonly area?: readonly string[];
  /** Of a store: where its pages show the name of the account that is signed in; the first that is drawn wins. */
  readonly account?: readonly string[];
  readonly slots: readonly Slot[];
  /** What looks like this rule's and is not: `inside` are selectors, `words` are literal. */
  readonly never?: { readonly inside?: readonly string[]; readonly words?: readonly string[] };
  /** The rule's self-test: pages in tests/pages that must be read through it. */
  readonly check: readonly string[];
}

export interface Basis {
  /** `owner/repository:path`, an address, or words ("seen by the user"). */
  readonly source: string;
  /** How far it goes: a saved page, the provider's own code or documentation, or not verified. */
  readonly as: 'page' | 'code' | 'docs' | 'unverified' | 'user';
}

export interface Where {
  /** Registrable domains or full host names; a domain covers its subdomains. */
  readonly hosts: readonly string[];
  /** Where the page's kind is known from its address. `host` is a full host name, `path` a regular expression. */
  readonly pages?: readonly { readonly kind: PageKind; readonly host?: string; readonly path?: string }[];
}

export interface Brand {
  /** Words by which pages name it; matched whole, longest first over all providers. */
  readonly words: readonly string[];
  /** Words that are also everyday language ("Affirm", "Zip", "Bread"): they count only beside a plan or as a code. */
  readonly weak?: readonly string[];
  /** What the bare name in a list of payment methods offers; null when words of installments must stand beside it. */
  readonly alone: 'installments' | 'deferred' | null;
  /** Codes in attributes, values, class names and image files, lower case; matched as whole tokens. */
  readonly codes: readonly string[];
  /** Codes of its single deferred payment, and of what is neither (pay now). */
  readonly deferredCodes?: readonly string[];
  readonly otherCodes?: readonly string[];
}

export interface ItemPlaces {
  /** `script` names a key in an inline script (`goods_amount: '1499.00'`). */
  readonly price?: readonly { readonly selector?: string; readonly script?: string }[];
  readonly name?: readonly string[];
}
