import { boxOf, isRendered, parentOf } from './native';

/**
 * Whether a person could see the element by scrolling to it: rendered, of some size, on the page's plane, and not
 * cut off by an ancestor folded to nothing. Asked last, and only of candidates (performance facts, 2.3, 6).
 */
export function isVisible(element: Element): boolean {
  if (element instanceof HTMLOptionElement) return element.closest('select')?.checkVisibility() ?? false;
  if (!isRendered(element)) return false;
  const { width, height, right, bottom } = boxOf(element);
  // `display: contents` has no box of its own; its children are asked for themselves.
  if (width === 0 && height === 0) return getComputedStyle(element).display === 'contents';
  if (width <= 1 || height <= 1 || right + scrollX <= 0 || bottom + scrollY <= 0) return false;
  return !isCutOff(element);
}

/** Folded ancestors: no height or width, and what overflows is hidden. */
function isCutOff(element: Element): boolean {
  let level = 0;
  for (let at = parentOf(element); at instanceof Element && level < 5; at = parentOf(at), level += 1) {
    const { width, height } = boxOf(at);
    if ((width <= 1 || height <= 1) && getComputedStyle(at).overflow !== 'visible') return true;
  }
  return false;
}
