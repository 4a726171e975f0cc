import type { Money, DecimalString } from '../../money/amount';
import type { PageKind } from '../reading';
import type { Rule } from '../rules/rule';
import type { SlotSnapshot } from '../snapshot';

/** What the user said is true of an element: it offers installments, it cannot be used now, it offers nothing. */
export const TRUTHS = ['offered', 'disabled', 'nothing'] as const;
export type Truth = (typeof TRUTHS)[number];

/** A plan as the user typed it: what was left open is null. Amounts are in major units of the page's currency. */
export interface TaughtPlan {
  readonly count: number;
  readonly each: DecimalString | null;
  readonly fee: DecimalString | null;
}

export interface Teaching {
  readonly truth: Truth;
  /** Null where nothing is offered. The store's own plan is `store`. */
  readonly provider: { readonly id: string; readonly label: string } | null;
  readonly kind: 'installments' | 'deferred';
  readonly plans: readonly TaughtPlan[];
}

/** The page a rule was taught on, as far as reading its element again needs it. */
export interface TaughtOn {
  /** Without query and fragment. */
  readonly url: string;
  readonly kind: PageKind;
  /** As `<html lang>` says. */
  readonly lang: string | null;
  readonly price: Money | null;
}

/**
 * A rule of the user's own for one store, with what was taught and the element as it was then: that is its test.
 * It is never edited; teaching again makes another.
 */
export interface LocalRule {
  /** What the engine goes by. Its id is `local:` and eight hex digits. */
  readonly rule: Rule;
  /** Registrable domain. */
  readonly store: string;
  readonly taught: Teaching;
  /** Selector of the element that was pointed at. */
  readonly box: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly page: TaughtOn;
  /** The element as it was. */
  readonly seen: SlotSnapshot;
}

/** The one slot of a local rule. */
export const TAUGHT_SLOT = 'taught';
export const LOCAL_ID = /^local:[\da-f]{8}$/;

/** Whether evidence or a count names a rule of the user's own: `local:12ab34cd/taught`. */
export function isLocalRule(rule: string): boolean {
  return rule.startsWith('local:');
}
