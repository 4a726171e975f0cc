import { finder } from '@medv/finder';
import { attributeOf, isElement, parentOf, tagOf } from './native';

/** More names of one element make no better selector, only more to try. */
const MOST_CLASSES = 3;
/** Names a build gives anew each time (`css-1x2y3z`, `sc-bdVaJa`, `_3kf8a`), or that tell of a state, not of a place. */
const MADE =
  /^(?:css|sc|jss|emotion|svelte|ng|v|_)-?[\w-]{0,30}\d|^[a-z]{0,2}_?[\da-f]{5,40}$|\d{4,}|__[\w-]{5,12}$|^_/i;
const STATE =
  /(?:^|[-_])(?:active|current|selected|checked|on|off|open|hover|focus|disabled?|gr[ae]y(?:ed)?|show|hide|hidden|visible|loading|loaded|first|last|odd|even)(?:$|[-_])/i;

/**
 * A selector that finds this element and no other in its document or shadow root, from the names that look meant to
 * stay. Throws nothing: an element without any good name is told by its place.
 */
export function findSelector(element: Element): string {
  const root = element.getRootNode();
  const names = stableNames(element);
  try {
    const found = finder(element, {
      // The library takes any node that can be queried, and says Element.
      root: root as Element,
      idName: (name) => isStable(name),
      className: (name) => names.has(name),
      attr: (name, value) =>
        /^(?:data-(?:pay|channel|type|code|method|id|name|role)[\w-]*|name|role)$/.test(name) &&
        isStable(value),
      timeoutMs: 300,
      maxNumberOfPathChecks: 2000,
    });
    if (found.length <= 300) return found;
  } catch {
    // A page can make any name fail; its place is still there.
  }
  return byPlace(element);
}

/** Whether a name looks given by a person, for a place and not for a state. */
export function isStable(name: string): boolean {
  return (
    name.length >= 2 &&
    name.length <= 60 &&
    /^[\w\u00C0-\uFFFF-]+$/.test(name) &&
    !MADE.test(name) &&
    !STATE.test(name)
  );
}

/** The first few stable class names of the element and of everything around it. */
function stableNames(element: Element): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at: Element | null = element; at; at = elementAbove(at)) {
    const own = (attributeOf(at, 'class') ?? '').split(/\s+/).filter(isStable);
    for (const name of own.slice(0, MOST_CLASSES)) names.add(name);
  }
  return names;
}

/** `div:nth-of-type(2) > ul:nth-of-type(1) > li:nth-of-type(3)`, from the root down. */
function byPlace(element: Element): string {
  const steps: string[] = [];
  for (let at: Element | null = element; at; at = elementAbove(at)) {
    let place = 1;
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling)
      if (tagOf(before) === tagOf(at)) place += 1;
    steps.unshift(`${CSS.escape(tagOf(at))}:nth-of-type(${place})`);
  }
  return steps.join(' > ');
}

function elementAbove(element: Element): Element | null {
  const parent = parentOf(element);
  return isElement(parent) ? parent : null;
}
