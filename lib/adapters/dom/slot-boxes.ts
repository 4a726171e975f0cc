import { isLocalRule } from '../../core/reading/local/local-rule';
import type { Rule } from '../../core/reading/rules/rule';
import type { Slot } from '../../core/reading/rules/slot';
import { flatParent } from './flat-tree';
import { isMatch } from './native';
import type { Places } from './places';

/** An element that a rule's slot claims. */
export interface SlotBox {
  readonly rule: Rule;
  readonly slot: Slot;
  readonly element: Element;
  /** It stands where the rule's offers never do. */
  readonly barred: boolean;
}

/** Of one slot so many boxes are read. */
const MOST_OF_A_SLOT = 40;

/** Everything the reader looks up by selector: what must be known before the page is walked. */
export function boxSelectors(rules: readonly Rule[]): string[] {
  return rules.flatMap((rule) => [
    ...rule.slots.map(({ box }) => box),
    ...(rule.area ?? []),
    ...(rule.item?.name ?? []),
    ...(rule.item?.price ?? []).flatMap(({ selector }) => selector ?? []),
  ]);
}

/**
 * The boxes of all slots, in the order of the rules and then of the page. A barred one stays where no other rule
 * claims it, so that its words are not taken for a plain sentence of the page. What the user taught to offer nothing
 * bars every rule; by the user's own it is only watched.
 */
export function slotBoxes(rules: readonly Rule[], places: Places): SlotBox[] {
  const taught = rules.filter(({ id }) => isLocalRule(id)).flatMap(({ never }) => never?.inside ?? []);
  const all = rules.flatMap((rule) =>
    rule.slots.flatMap((slot) => {
      const own = isLocalRule(rule.id) ? [] : [...(rule.never?.inside ?? []), ...taught];
      const never = [slot.never, ...own].filter((one) => one !== undefined).join(',');
      return places
        .of(slot.box)
        .map((element) => ({ rule, slot, element, barred: never !== '' && isInside(element, never) }))
        .toSorted((a, b) => Number(a.barred) - Number(b.barred))
        .slice(0, MOST_OF_A_SLOT);
    }),
  );
  const claimed = new Set(all.filter(({ barred }) => !barred).map(({ element }) => element));
  return all.filter(({ barred, element }) => !barred || !claimed.has(element));
}

/** Whether it matches, or stands in what matches, also across shadow roots and frames. */
function isInside(element: Element, selector: string): boolean {
  for (let at: Element | null = element; at; at = flatParent(at)) if (isMatch(at, selector)) return true;
  return false;
}
