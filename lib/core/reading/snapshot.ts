import type { DecimalString } from '../money/amount';

/**
 * What the DOM adapter hands to the judgement: small, serialisable, and all that is ever known of the page. The
 * same snapshot gives the same reading in the page, in a test and on a replay.
 */
export interface Snapshot {
  /** Without query and fragment. */
  readonly url: string;
  readonly title: string;
  /** `<html lang>`; null when the page declares none. */
  readonly lang: string | null;
  /** ISO 8601 in UTC: announced times without a year are read against it. */
  readonly at: string;
  /** Of the document; null when the browser does not tell. */
  readonly httpStatus: number | null;
  /** The page came to rest; until then nothing may be called absent. */
  readonly settled: boolean;
  /** Failed requests of the page itself to its own site (5xx), as the browser lists them. */
  readonly failedRequests: number;
  readonly passwordField: boolean;
  readonly structured: readonly StructuredItem[];
  /** The pruned tree: what the gate let through, with its ancestors. */
  readonly root: SnapshotNode;
  readonly slots: readonly SlotSnapshot[];
  /** Prices at the store rule's selectors or script keys, in the rule's order. */
  readonly rulePrices: readonly string[];
  readonly ruleName: string | null;
  /** Whether one of the store rule's payment areas is drawn. */
  readonly rulePaymentArea: boolean;
  readonly work: { readonly nodes: number; readonly milliseconds: number };
}

/** An element of the pruned tree. Its text is empty when longer than the bound; its children still speak. */
export interface SnapshotNode {
  readonly tag: string;
  readonly text: string;
  /** Lower-case tokens of id, class, name, value, data attributes and image files. */
  readonly codes: readonly string[];
  /** Drawn, with a size, not clipped away; collapsed choices of a visible box count as drawn. */
  readonly visible: boolean;
  readonly disabled: boolean;
  /** A control of its own: button, link that acts, input, option. */
  readonly control: boolean;
  /** Leads to another page. */
  readonly link: boolean;
  /** Small, and holds a link to another page somewhere in it. */
  readonly holdsLink: boolean;
  readonly children: readonly SnapshotNode[];
}

/** An item the page declares for machines (JSON-LD, microdata, meta). */
export interface StructuredItem {
  readonly source: 'json-ld' | 'microdata' | 'meta';
  readonly id: string | null;
  readonly name: string | null;
  readonly price: DecimalString | null;
  readonly currency: string | null;
}

/** One slot of a store rule, as found on the page. */
export interface SlotSnapshot {
  /** `store/slot`. */
  readonly rule: string;
  readonly visible: boolean;
  readonly text: string;
  readonly limits: string;
  readonly options: readonly SlotOption[];
}

export interface SlotOption {
  readonly codes: readonly string[];
  readonly text: string;
  readonly visible: boolean;
  readonly disabled: boolean;
  readonly lender: string | null;
  readonly plans: readonly SlotPlan[];
}

export interface SlotPlan {
  readonly amount: string;
  readonly fee: string;
  readonly disabled: boolean;
}
