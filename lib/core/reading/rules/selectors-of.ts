import type { Rule } from './rule';
import type { Slot } from './slot';
import type { Place, Terms } from './terms';

/** A CSS selector of a rule, and where in the rule it stands (`slots.item-baitiao.box`). */
export interface PlacedSelector {
  readonly at: string;
  readonly selector: string;
}

/** Every selector a rule holds. */
export function selectorsOf(rule: Rule): PlacedSelector[] {
  return [
    ...(rule.item?.price ?? []).flatMap(({ selector }) => placed('item.price', selector)),
    ...(rule.item?.name ?? []).flatMap((selector) => placed('item.name', selector)),
    ...(rule.area ?? []).flatMap((selector) => placed('area', selector)),
    ...(rule.account ?? []).flatMap((selector) => placed('account', selector)),
    ...(rule.never?.inside ?? []).flatMap((selector) => placed('never.inside', selector)),
    ...rule.slots.flatMap(slotSelectors),
  ];
}

function slotSelectors(slot: Slot): PlacedSelector[] {
  const at = `slots.${slot.id}`;
  const from = slot.provider && 'from' in slot.provider ? slot.provider.from : [];
  const named: readonly (readonly [string, string | undefined])[] = [
    ['box', slot.box],
    ['option', slot.option],
    ['never', slot.never],
    ['limits', slot.limits],
    ['lender', slot.lender],
    ...from.map(({ selector }) => ['provider.from', selector] as const),
    ...Object.entries(slot.plan ?? {}).filter(([key]) => PLAN_SELECTORS.has(key)),
    ...Object.entries(slot.states ?? {}),
    ...termPlaces(slot.terms).map(([name, { selector }]) => [`terms.${name}`, selector] as const),
  ];
  return named.flatMap(([name, selector]) => placed(`${at}.${name}`, selector));
}

const PLAN_SELECTORS: ReadonlySet<string> = new Set(['selector', 'panes', 'amount', 'fee']);

function termPlaces(terms: Terms | undefined): [string, Place][] {
  if (!terms) return [];
  const { json: _, ...places } = terms;
  return Object.entries(places);
}

function placed(at: string, selector: string | undefined): PlacedSelector[] {
  return selector === undefined ? [] : [{ at, selector }];
}
