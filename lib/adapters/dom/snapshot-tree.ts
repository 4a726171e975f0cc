import type { SnapshotNode } from '../../core/reading/snapshot';
import type { Gate } from '../../core/reading/text/literal-gate';
import type { Branch } from './descend';
import { isDrawnDisabled, isMarkedDisabled, isRowDisabled } from './disabled';
import { codesOf, rowCodes } from './element-codes';
import { drawnText } from './element-text';
import { attributeOf, isRendered, tagOf, textOf, within } from './native';
import { displayOf, drawsSomething, isVisible } from './visible';

/** Longer text is left out at this level: its parts speak for themselves. */
const LONGEST_TEXT = 400;
/** Up to here an element may be a row of choices, whose inputs and pictures name and disable it. */
const LONGEST_ROW = 160;

/** Elements read as slots, and the place of each in `Snapshot.slots`; null where the slot was not kept. */
export type SlotElements = ReadonlyMap<Element, number | null>;

/**
 * The pruned tree with what judgement needs. Styles and geometry are read here, of candidates only. Yields after
 * every element, so that the caller can slice the work. `slots` are in it as nodes without text;
 * what `talk` lets through is looked at for how it is drawn.
 */
export function* snapshotTree(
  branch: Branch,
  slots: SlotElements,
  talk: Gate,
  boxes: ReadonlySet<Element> = new Set(slots.keys()),
  seen = true,
): Generator<void, SnapshotNode> {
  yield;
  const { element } = branch;
  const isSlot = slots.has(element);
  const raw = isSlot ? 0 : (textOf(element) ?? '').trim().length;
  const leaf = branch.children.length === 0;
  // An ancestor's visibility follows from its leaves; asking it of leaves only spares the geometry.
  const visible =
    seen && (isSlot ? drawsSomething(element) : leaf ? isVisible(element) : !isHiddenItself(element));
  const children: SnapshotNode[] = [];
  for (const child of branch.children) children.push(yield* snapshotTree(child, slots, talk, boxes, visible));
  const text = visible && !isSlot && raw <= LONGEST_TEXT * 2 ? bounded(drawnText(element, boxes)) : '';
  const row = !isSlot && raw <= LONGEST_ROW;
  return {
    tag: tagOf(element),
    text,
    codes: row ? rowCodes(element) : codesOf(element),
    visible: visible && (leaf || isSlot || children.some((child) => child.visible)),
    disabled: row
      ? isRowDisabled(element) || (talk.test(text) && isDrawnDisabled(element))
      : isMarkedDisabled(element),
    control: isControl(element),
    link: leadsElsewhere(element),
    holdsLink: !isSlot && raw <= LONGEST_TEXT && within(element, 'a[href]', 20).some(leadsElsewhere),
    slot: slots.get(element) ?? null,
    children,
  };
}

function bounded(text: string): string {
  return text.length <= LONGEST_TEXT ? text : '';
}

function isHiddenItself(element: Element): boolean {
  return !isRendered(element) && displayOf(element) !== 'contents';
}

const CONTROL_TAGS = new Set('a button input select summary option label'.split(' '));
const CONTROL_ROLES = new Set(
  'button link radio checkbox option tab switch menuitem menuitemradio'.split(' '),
);
const CONTROL_CLASS = /^(?:btn|button)(?:[-_]|$)|[-_](?:btn|button)$/i;

/** Can be pressed: by its name, by its role, or by what the page's author calls it. */
function isControl(element: Element): boolean {
  if (CONTROL_TAGS.has(tagOf(element)) || CONTROL_ROLES.has(attributeOf(element, 'role') ?? '')) return true;
  if (attributeOf(element, 'onclick') !== null) return true;
  return (attributeOf(element, 'class') ?? '').split(/\s+/).some((token) => CONTROL_CLASS.test(token));
}

/** A link with an address of its own, other than a script or a place on this page. */
function leadsElsewhere(element: Element): boolean {
  if (tagOf(element) !== 'a') return false;
  const address = attributeOf(element, 'href') ?? '';
  return address !== '' && !/^(?:#|javascript:)/i.test(address.trim());
}
