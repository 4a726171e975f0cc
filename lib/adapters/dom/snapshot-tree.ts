import { TALK } from '../../core/reading/gate';
import type { SnapshotNode } from '../../core/reading/snapshot';
import type { Branch } from './descend';
import { isDrawnDisabled, isMarkedDisabled, isRowDisabled } from './disabled';
import { codesOf, rowCodes } from './element-codes';
import { drawnText } from './element-text';
import { attributeOf, tagOf, textOf, within } from './native';
import { isVisible } from './visible';

/** Longer text is left out at this level: its parts speak for themselves. */
const LONGEST_TEXT = 400;
/** Up to here an element may be a row of choices, whose inputs and pictures name and disable it. */
const LONGEST_ROW = 160;

/**
 * The pruned tree with what judgement needs. Styles and geometry are read here, of candidates only. Yields after
 * every element, so that the caller can slice the work.
 */
export function* snapshotTree(
  branch: Branch,
  closed: ReadonlySet<Element>,
  seen = true,
): Generator<void, SnapshotNode> {
  yield;
  const { element } = branch;
  const raw = (textOf(element) ?? '').trim().length;
  const leaf = branch.children.length === 0;
  // An ancestor's visibility follows from its leaves; asking it of leaves only spares the geometry.
  const visible = seen && (leaf ? isVisible(element) : !isHiddenItself(element));
  const children: SnapshotNode[] = [];
  for (const child of branch.children) children.push(yield* snapshotTree(child, closed, visible));
  const text = visible && raw <= LONGEST_TEXT * 2 ? bounded(drawnText(element, closed)) : '';
  const row = raw <= LONGEST_ROW;
  return {
    tag: tagOf(element),
    text,
    codes: row ? rowCodes(element) : codesOf(element),
    visible: visible && (leaf || children.some((child) => child.visible)),
    disabled: row
      ? isRowDisabled(element) || (TALK.test(text) && isDrawnDisabled(element))
      : isMarkedDisabled(element),
    control: isControl(element),
    link: leadsElsewhere(element),
    holdsLink: raw <= LONGEST_TEXT && within(element, 'a[href]').slice(0, 20).some(leadsElsewhere),
    slot: null,
    children,
  };
}

function bounded(text: string): string {
  return text.length <= LONGEST_TEXT ? text : '';
}

function isHiddenItself(element: Element): boolean {
  return (
    !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    getComputedStyle(element).display !== 'contents'
  );
}

function isControl(element: Element): boolean {
  const tag = tagOf(element);
  const role = attributeOf(element, 'role');
  return ['a', 'button', 'input', 'option', 'label'].includes(tag) || role === 'button' || role === 'radio';
}

/** A link with an address of its own, other than a script or a place on this page. */
function leadsElsewhere(element: Element): boolean {
  if (!(element instanceof HTMLAnchorElement)) return false;
  const address = attributeOf(element, 'href') ?? '';
  return address !== '' && !/^(?:#|javascript:)/i.test(address.trim());
}
