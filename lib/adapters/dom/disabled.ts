import { flatParent } from './flat-tree';
import { attributeOf, isRendered, tagOf, within } from './native';

const DISABLED_CLASS =
  /^(?:(?:is|btn|item|option|pay)[-_])?(?:disabled?|unavailable|forbid(?:den)?|gr[ea]y(?:ed)?(?:[-_]out)?|not[-_]allowed|unable|inactive[-_]pay)$|[-_](?:disabled|unavailable|gr[ea]yed)$/;

/** Whether markup says that this cannot be chosen: its own state, or that of the only control in it. */
export function isMarkedDisabled(element: Element): boolean {
  if (attributeOf(element, 'aria-disabled') === 'true') return true;
  if (tagOf(element) !== 'a' && attributeOf(element, 'disabled') !== null) return true;
  return (attributeOf(element, 'class') ?? '').split(/\s+/).some((token) => DISABLED_CLASS.test(token));
}

/**
 * The same for a row, whose input may be the only part that is marked. What stands in a folded part of the row (the
 * form of a method not chosen yet) says nothing; the radio that chooses the row may itself be hidden by style.
 */
export function isRowDisabled(row: Element): boolean {
  if (isMarkedDisabled(row)) return true;
  const controls = within(row, 'input:not([type=hidden]),button,[role=radio],[role=option]', 40).filter(
    (control) => isUnfolded(control, row),
  );
  const choices = controls.filter(isChoice);
  const deciding = choices.length > 0 ? choices : controls;
  return deciding.length > 0 && deciding.every(isMarkedDisabled);
}

function isUnfolded(control: Element, row: Element): boolean {
  const holder = flatParent(control);
  return holder === null || holder === row || isRendered(holder);
}

function isChoice(control: Element): boolean {
  return (
    /^(?:radio|checkbox)$/i.test(attributeOf(control, 'type') ?? '') ||
    /^(?:radio|option)$/.test(attributeOf(control, 'role') ?? '')
  );
}

/** Whether it is drawn as not to be chosen: faded by half, or the pointer refused. Costs a style read. */
export function isDrawnDisabled(element: Element): boolean {
  const { cursor, pointerEvents, opacity } = getComputedStyle(element);
  return cursor === 'not-allowed' || pointerEvents === 'none' || Number(opacity) <= 0.5;
}
