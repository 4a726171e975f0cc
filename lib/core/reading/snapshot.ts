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
  /** Ids of the languages the page may speak (`text/languages-of.ts`). */
  readonly languages: readonly string[];
  /** What the page says it is: `og:type` and the types of its JSON-LD, lower case. */
  readonly types: readonly string[];
  /** Characters of text in the whole page: an article has much and sells nothing. */
  readonly length: number;
  /** ISO 8601 in UTC: announced times without a year are read against it. */
  readonly at: string;
  /** Of the document; null when the browser does not tell. */
  readonly httpStatus: number | null;
  /** The page came to rest; until then nothing may be called absent. */
  readonly settled: boolean;
  /** Failed requests of the page itself to its own site, as the browser lists them. */
  readonly failedRequests: number;
  /** Those among them whose address speaks of paying. */
  readonly failedPayRequests: number;
  readonly passwordField: boolean;
  readonly structured: readonly StructuredItem[];
  /** The pruned tree: what the gate let through, with its ancestors, through shadow roots and same-origin frames. */
  readonly root: SnapshotNode;
  readonly slots: readonly SlotSnapshot[];
  /** Prices at the store rule's selectors or script keys, in the rule's order. */
  readonly rulePrices: readonly string[];
  readonly ruleName: string | null;
  /** Whether one of the rules' payment areas is drawn. */
  readonly rulePaymentArea: boolean;
  /** The page is larger or deeper than is read: something may stand where nobody looked. */
  readonly partial?: boolean;
  readonly work: { readonly nodes: number; readonly milliseconds: number };
}

/** An element of the pruned tree. Its text is empty when longer than the bound; its children still speak. */
export interface SnapshotNode {
  readonly tag: string;
  /** Drawn text; superscript digits stand as ¹²³, blocks are parted by "|". */
  readonly text: string;
  /** Lower-case tokens of id, class, name, value, data attributes and image files. */
  readonly codes: readonly string[];
  /** Drawn, with a size, not clipped away; collapsed choices of a visible box count as drawn. */
  readonly visible: boolean;
  readonly disabled: boolean;
  /** Can be pressed: button, link, input, summary, or a role that says so. */
  readonly control: boolean;
  /** Leads to another page. */
  readonly link: boolean;
  /** Small, and holds a link to another page somewhere in it. */
  readonly holdsLink: boolean;
  /** This node is a rule's slot, at this place in `Snapshot.slots`; its inside is read there. */
  readonly slot: number | null;
  readonly children: readonly SnapshotNode[];
}

/** An item the page declares for machines. */
export interface StructuredItem {
  readonly source: 'json-ld' | 'microdata' | 'meta' | 'variant';
  readonly id: string | null;
  readonly name: string | null;
  readonly price: DecimalString | null;
  readonly currency: string | null;
  /** As declared: in stock, out of stock, or not said. */
  readonly inStock: boolean | null;
  /** Installments declared as price components (schema.org `Installment`): count and amount. */
  readonly installment: { readonly count: number | null; readonly each: DecimalString } | null;
}

/** One slot of a rule, as found on the page. */
export interface SlotSnapshot {
  /** `rule/slot`. */
  readonly rule: string;
  /** The rule knows that this is none of its offers (`never`): what it says is talk. */
  readonly barred?: boolean;
  readonly visible: boolean;
  /** Not hidden, though it may have no size: an empty custom element is rendered and not visible. */
  readonly rendered: boolean;
  /** Drawn text of the box, shadow roots and granted frames included; at most 600 characters. */
  readonly text: string;
  readonly limits: string;
  readonly states: SlotStates;
  /** Raw values at the rule's `terms`, by name (`price`, `currency`, `min`, …); what is missing is left out. */
  readonly terms: Readonly<Record<string, string>>;
  /** The JSON the rule names, as text; null when there is none or it is larger than 300,000 characters. */
  readonly json: string | null;
  readonly frame: FrameSnapshot | null;
  readonly options: readonly SlotOption[];
}

export interface SlotStates {
  readonly disabled: boolean;
  /** The limiting or refusing sentence; null when none is drawn. */
  readonly limit: string | null;
  readonly loading: boolean;
  readonly empty: boolean;
}

/** A frame of another origin: what its host can see of it. */
export interface FrameSnapshot {
  /** Origin and path. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** What a reader inside reported up; null where that origin is not granted. */
  readonly text: string | null;
}

export interface SlotOption {
  readonly codes: readonly string[];
  readonly text: string;
  readonly visible: boolean;
  readonly disabled: boolean;
  /** The refusing sentence inside the option; null when none is drawn. */
  readonly limit: string | null;
  readonly lender: string | null;
  readonly plans: readonly SlotPlan[];
}

export interface SlotPlan {
  readonly amount: string;
  readonly fee: string;
  /** The count, where an attribute tells it. */
  readonly count: string | null;
  readonly disabled: boolean;
}
