import type { SlotOption, SlotPlan, SlotSnapshot } from '../../core/reading/snapshot';
import type { Rule } from '../../core/reading/rules/rule';
import type { Slot } from '../../core/reading/rules/slot';
import { isRowDisabled } from './disabled';
import { fileTokens, tokensOf } from './element-codes';
import { drawnText, foldedText } from './element-text';
import { attributeOf, isRendered, within } from './native';
import { isVisible } from './visible';

/** The boxes of a store's slots, so that the generic reader leaves them alone. */
export function slotBoxes(rule: Rule | null, top: Document): Element[] {
  return (rule?.slots ?? []).flatMap((slot) => [...top.querySelectorAll(slot.box)]);
}

/** The store's slots as found. A page may hold a slot twice, once as an empty copy: the fuller visible one counts. */
export function slotsOf(rule: Rule | null, top: Document): SlotSnapshot[] {
  return (rule?.slots ?? []).flatMap((slot) => {
    const found = [...top.querySelectorAll(slot.box)].map((box) => slotOf(rule?.id ?? '', slot, box));
    const best = found.toSorted((a, b) => fullness(b) - fullness(a))[0];
    return best ? [best] : [];
  });
}

function fullness(slot: SlotSnapshot): number {
  const plans = slot.options.reduce((sum, option) => sum + option.plans.length, 0);
  return (slot.visible ? 1000 : 0) + slot.options.length + plans;
}

function slotOf(store: string, slot: Slot, box: Element): SlotSnapshot {
  const options = slot.option ? within(box, slot.option) : [box];
  return {
    rule: `${store}/${slot.id}`,
    visible: isVisible(box),
    rendered: isRendered(box),
    text: drawnText(box).slice(0, 400),
    limits: slot.limits
      ? within(box, slot.limits)
          .map((element) => drawnText(element))
          .join(' | ')
          .slice(0, 200)
      : '',
    states: { disabled: false, limit: null, loading: false, empty: false },
    terms: {},
    json: null,
    frame: null,
    options: options.slice(0, 30).map((option, index) => optionOf(slot, box, option, index)),
  };
}

function optionOf(slot: Slot, box: Element, option: Element, index: number): SlotOption {
  const lender = slot.lender ? within(option, slot.lender)[0] : undefined;
  return {
    codes: codesOf(slot, option),
    text: drawnText(option).slice(0, 200),
    // The whole slot was asked already; an option of it that is hidden cannot be chosen.
    visible: option === box || isVisible(option),
    disabled: option !== box && isRowDisabled(option),
    limit: null,
    lender: lender ? drawnText(lender).slice(0, 80) || null : null,
    plans: plansOf(slot, box, option, index),
  };
}

function codesOf(slot: Slot, option: Element): string[] {
  if (!slot.provider || !('from' in slot.provider)) return [];
  return slot.provider.from.flatMap(({ selector, attribute }) =>
    (selector ? within(option, selector) : [option]).flatMap((element) => {
      const value = attributeOf(element, attribute) ?? '';
      return attribute === 'src' ? fileTokens(value) : tokensOf(value);
    }),
  );
}

function plansOf(slot: Slot, box: Element, option: Element, index: number): SlotPlan[] {
  const { plan } = slot;
  if (!plan) return [];
  const place = plan.within === 'panes' ? within(box, plan.panes ?? '')[index] : option;
  if (!place) return [];
  return within(place, plan.selector)
    .slice(0, 30)
    .map((element) => ({
      amount: foldedText((plan.amount && within(element, plan.amount)[0]) || element).slice(0, 120),
      fee: plan.fee ? within(element, plan.fee).map(foldedText).join(' | ').slice(0, 120) : '',
      count: null,
      disabled: isRowDisabled(element),
    }));
}
