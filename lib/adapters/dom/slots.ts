import type { SlotOption, SlotPlan, SlotSnapshot, SlotStates } from '../../core/reading/snapshot';
import type { Slot } from '../../core/reading/rules/slot';
import { isMarkedDisabled, isRowDisabled } from './disabled';
import { fileTokens, tokensOf } from './element-codes';
import { drawnText, foldedText } from './element-text';
import type { FrameTexts } from './frame-texts';
import { attributeOf, isMatch, isRendered, within } from './native';
import { frameSnapshot } from './frame-snapshot';
import type { SlotBox } from './slot-boxes';
import type { Parts } from './slot-parts';
import { jsonOf, termsOf } from './slot-terms';
import { drawsSomething, isVisible } from './visible';

/** What the slot reader needs besides the boxes. */
export interface SlotGround {
  /** Inline scripts of the page. */
  readonly scripts: readonly Element[];
  readonly parts: Parts;
  readonly frames: FrameTexts;
}

const LONGEST = 600;
const MOST_OPTIONS = 40;
const MOST_PLANS = 60;

/** One slot as found on the page, with everything its rule asks for. */
export function slotSnapshot(
  { rule, slot, element: box, barred }: SlotBox,
  ground: SlotGround,
): SlotSnapshot {
  const { parts, frames } = ground;
  const frame = frameSnapshot(box, parts, frames);
  const options = slot.option ? parts.inside(box, slot.option, MOST_OPTIONS) : [box];
  const drawn = drawnText(box);
  const text = [drawn, frame?.text ?? ''].filter((one) => one !== '').join(' | ');
  return {
    rule: `${rule.id}/${slot.id}`,
    ...(barred ? { barred } : {}),
    visible: drawsSomething(box),
    rendered: isRendered(box),
    text: text.slice(0, LONGEST),
    limits: slot.limits
      ? parts
          .inside(box, slot.limits)
          .map((part) => drawnText(part))
          .join(' | ')
          .slice(0, 200)
      : '',
    states: statesOf(slot, box, options, text !== '' || (frame?.height ?? 0) > 1, parts),
    terms: slot.terms ? termsOf(slot.terms, box, parts) : {},
    json: slot.terms?.json ? jsonOf(slot.terms.json, box, ground) : null,
    frame,
    options: options.map((option, index) => optionOf(slot, box, option, index, parts)),
  };
}

function statesOf(
  slot: Slot,
  box: Element,
  options: readonly Element[],
  saysSomething: boolean,
  parts: Parts,
): SlotStates {
  const { disabled, limit, loading, empty } = slot.states ?? {};
  const drawn = (selector: string) => parts.at(box, selector).some(isVisible);
  const ofBox = disabled !== undefined && (slot.option ? isMatch(box, disabled) : drawn(disabled));
  // A sign of the box itself ("not defined yet") counts while it is bare; a placeholder in it may have no size.
  const isLoading = (selector: string) =>
    (!saysSomething && isMatch(box, selector)) || parts.inside(box, selector).some(isRendered);
  return {
    disabled: isMarkedDisabled(box) || ofBox,
    limit: limit ? sentenceAt(box, limit, slot.option ? options : [], parts) : null,
    loading: attributeOf(box, 'aria-busy') === 'true' || (loading !== undefined && isLoading(loading)),
    empty: !saysSomething || (empty !== undefined && parts.at(box, empty).length > 0),
  };
}

/** The first drawn sentence there; what stands in one of `others` is theirs. */
function sentenceAt(
  scope: Element,
  selector: string,
  others: readonly Element[],
  parts: Parts,
): string | null {
  const theirs = new Set(others.flatMap((other) => parts.at(other, selector)));
  for (const element of parts.at(scope, selector, 12)) {
    const text = !theirs.has(element) && isVisible(element) ? drawnText(element) : '';
    if (text !== '') return text.slice(0, 200);
  }
  return null;
}

function optionOf(slot: Slot, box: Element, option: Element, index: number, parts: Parts): SlotOption {
  const lender = slot.lender ? parts.inside(option, slot.lender)[0] : undefined;
  const { disabled, limit } = slot.states ?? {};
  const closed = disabled !== undefined && parts.at(option, disabled).some(isVisible);
  return {
    codes: codesOf(slot, option, parts),
    text: drawnText(option).slice(0, 200),
    // The whole slot was asked already; an option of it that is hidden cannot be chosen.
    visible: option === box || drawsSomething(option),
    disabled: option === box ? closed : closed || isRowDisabled(option),
    limit: limit ? refusalOf(slot, box, option, index, parts) : null,
    lender: lender ? drawnText(lender).slice(0, 80) || null : null,
    plans: plansOf(slot, box, option, index, parts),
  };
}

/** The refusing sentence in an option, or in the pane that belongs to it. */
function refusalOf(slot: Slot, box: Element, option: Element, index: number, parts: Parts): string | null {
  const { limit = '' } = slot.states ?? {};
  const pane = slot.plan?.within === 'panes' ? parts.inside(box, slot.plan.panes ?? '')[index] : undefined;
  return sentenceAt(option, limit, [], parts) ?? (pane ? sentenceAt(pane, limit, [], parts) : null);
}

function codesOf(slot: Slot, option: Element, parts: Parts): string[] {
  if (!slot.provider || !('from' in slot.provider)) return [];
  const codes = slot.provider.from.flatMap(({ selector, attribute }) =>
    (selector ? parts.at(option, selector) : [option]).flatMap((element) => {
      const value = attributeOf(element, attribute) ?? '';
      return attribute === 'src' ? fileTokens(value) : tokensOf(value);
    }),
  );
  return [...new Set(codes)].slice(0, 60);
}

function plansOf(slot: Slot, box: Element, option: Element, index: number, parts: Parts): SlotPlan[] {
  const { plan } = slot;
  if (!plan) return [];
  const place = plan.within === 'panes' ? parts.inside(box, plan.panes ?? '')[index] : option;
  if (!place) return [];
  const { disabled } = slot.states ?? {};
  return parts.inside(place, plan.selector, MOST_PLANS).map((element) => ({
    // A label may tell less than what is drawn ("Option 2x" on the button "2x").
    amount: (plan.attribute
      ? [valueAt(element, plan.attribute), foldedText(element)].filter(Boolean).join(' | ')
      : foldedText((plan.amount && within(element, plan.amount, 1)[0]) || element)
    ).slice(0, 160),
    fee: plan.fee ? within(element, plan.fee, 12).map(foldedText).join(' | ').slice(0, 160) : '',
    count: plan.count ? (valueAt(element, plan.count)?.slice(0, 24) ?? null) : null,
    disabled: isRowDisabled(element) || (disabled !== undefined && isMatch(element, disabled)),
  }));
}

/** An attribute of the element, or of the first part of it that has it. */
function valueAt(element: Element, attribute: string): string | null {
  const own = attributeOf(element, attribute);
  if (own !== null) return own.trim();
  const part = within(element, `[${attribute}]`, 1)[0];
  return part ? (attributeOf(part, attribute)?.trim() ?? null) : null;
}
