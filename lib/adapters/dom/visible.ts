import { flatChildren, flatParent, viewOf } from './flat-tree';
import { boxOf, closestOf, isRendered, tagOf } from './native';
import { oncePerLook } from './per-look';

/** Fainter than this counts as not drawn. */
const FAINTEST = 0.1;
/** So far up an element is asked for what folds, fades or cuts it off. */
const MOST_LEVELS = 300;
const MOST_FOLDS = 5;

const styleOf = oncePerLook((element) => getComputedStyle(element));
const rectOf = oncePerLook(boxOf);

/**
 * Whether a person could see the element by scrolling to it: rendered, of some size, not faded away, on the page's
 * plane, and not cut off by an ancestor folded to nothing. Asked last, and only of candidates (performance facts, 2.3,
 * 6). Text in the colour of its background is not noticed.
 */
export const isVisible = oncePerLook((element) => {
  if (tagOf(element) === 'option') {
    const list = closestOf(element, 'select');
    return list !== null && isRendered(list);
  }
  if (!isRendered(element)) return false;
  const { width, height } = rectOf(element);
  // `display: contents` has no box of its own; its children are asked for themselves.
  if (width === 0 && height === 0) return styleOf(element).display === 'contents';
  if (width <= 1 || height <= 1 || isElsewhere(element)) return false;
  return !isClipped(element) && !isFaded(element) && !isCutOff(element);
});

/** The same for a box that may have no size of its own while its content, floating or placed, is drawn. */
export function drawsSomething(element: Element, levels = 2): boolean {
  if (isVisible(element)) return true;
  if (levels === 0 || !isRendered(element) || isSmall(element)) return false;
  let asked = 0;
  for (const child of flatChildren(element)) {
    if (asked >= 8) return false;
    asked += 1;
    if (drawsSomething(child, levels - 1)) return true;
  }
  return false;
}

/** Whether a part of a drawn element is drawn as well; text for screen readers alone is not. Costs a box. */
export const isDrawnPart = oncePerLook(
  (element) => isRendered(element) && !isSmall(element) && !isElsewhere(element),
);

/** How a part sits in its line: `inline`, `block`, `table-cell` and so on. */
export function displayOf(element: Element): string {
  return styleOf(element).display;
}

/** How far an element stands from the one before it in the same line, px; null when it stands on another line. */
export function gapBetween(before: Element, after: Element): number | null {
  const [left, right] = [rectOf(before), rectOf(after)];
  const apart = right.top >= left.bottom - 1 || left.top >= right.bottom - 1;
  return apart ? null : right.left - left.right;
}

/** Clipped to a pixel or nothing: how pages hide words from the eye and keep them for screen readers. */
function isSmall(element: Element): boolean {
  const { width, height } = rectOf(element);
  if ((width > 1 && height > 1) || (width === 0 && height === 0)) return false;
  const { overflow, clip, clipPath } = styleOf(element);
  return overflow !== 'visible' || clip !== 'auto' || clipPath !== 'none';
}

function isElsewhere(element: Element): boolean {
  const { width, height, right, bottom } = rectOf(element);
  if (width === 0 && height === 0) return false;
  const { scrollX, scrollY } = viewOf(element);
  return right + scrollX <= 0 || bottom + scrollY <= 0;
}

const CLIPPED_PATH =
  /^(?:inset\((?:50|100)%|circle\(0(?:px|%)?[ )]|polygon\(0(?:px|%)? 0(?:px|%)?(?:, 0(?:px|%)? 0(?:px|%)?){1,9}\))/;

const isClipped = oncePerLook((element) => {
  const { clip, clipPath } = styleOf(element);
  if (clipPath !== 'none' && CLIPPED_PATH.test(clipPath)) return true;
  const edges = /^rect\(([\d.]+)px, ([\d.]+)px, ([\d.]+)px, ([\d.]+)px\)$/.exec(clip)?.slice(1).map(Number);
  const [top = 0, right = 2, bottom = 2, left = 0] = edges ?? [];
  return edges !== undefined && (right - left <= 1 || bottom - top <= 1);
});

const opacityOf = oncePerLook((element) => Number(styleOf(element).opacity || 1));

/** The product of the opacities on the way up is next to nothing. */
function isFaded(element: Element): boolean {
  let shown = 1;
  let level = 0;
  for (let at: Element | null = element; at && level < MOST_LEVELS; at = flatParent(at), level += 1) {
    shown *= opacityOf(at);
    if (shown <= FAINTEST) return true;
  }
  return false;
}

/** Ancestors clipped, or folded: no height or width, and what overflows is hidden. */
function isCutOff(element: Element): boolean {
  let level = 0;
  for (let at = flatParent(element); at && level < MOST_FOLDS; at = flatParent(at), level += 1) {
    // What overflows the page itself is scrolled to.
    if (tagOf(at) === 'body' || tagOf(at) === 'html') continue;
    const { width, height } = rectOf(at);
    if (isClipped(at)) return true;
    if (width > 1 && height > 1) continue;
    const { overflow, display } = styleOf(at);
    if (overflow !== 'visible' && display !== 'contents') return true;
  }
  return false;
}
