import { browser } from 'wxt/browser';
import { boxOf, childrenOfRoot, isElement, isRendered, parentOf, tagOf, within } from './native';

type OpenOrClosed = (host: HTMLElement) => ShadowRoot | null;

/** The way a pointer is moved from one element to another by key. */
export type Step = 'out' | 'in' | 'next' | 'before';

const NEVER = new Set(['html', 'head', 'script', 'style', 'template', 'link', 'meta']);

/** The element of the page under a point, through shadow roots; `own` is ours and looked through. */
export function elementAt(top: Document, x: number, y: number, own: Element): Element | null {
  const first = top.elementsFromPoint(x, y).find((element) => element !== own) ?? null;
  let at = first;
  for (let depth = 0; at && depth < 20; depth += 1) {
    const inner: Element | undefined = rootOf(at)?.elementsFromPoint(x, y)[0];
    if (!inner || inner === at) break;
    at = inner;
  }
  return at && isPointable(at) ? at : null;
}

/** One step from an element; the element itself where there is nothing to go to. */
export function stepFrom(from: Element, step: Step): Element {
  if (step === 'out') {
    const above = elementAbove(from);
    return above && isPointable(above) ? above : from;
  }
  if (step === 'in') return inside(from)[0] ?? from;
  const around = siblings(from);
  const place = around.indexOf(from) + (step === 'next' ? 1 : -1);
  return around[place] ?? from;
}

/** The first element of a page worth pointing at, for those who point by key. */
export function firstElement(top: Document): Element {
  return inside(top.body)[0] ?? top.body;
}

function inside(element: Element): Element[] {
  const root = rootOf(element);
  return [...(root ? childrenOfRoot(root) : []), ...within(element, ':scope > *')].filter(isPointable);
}

function siblings(element: Element): Element[] {
  const above = elementAbove(element);
  return above ? inside(above) : [element];
}

/** The parent, or the host of the shadow root it stands in. */
function elementAbove(element: Element): Element | null {
  const parent = parentOf(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return isElement(parent) ? parent : null;
}

function isPointable(element: Element): boolean {
  if (NEVER.has(tagOf(element)) || !isRendered(element)) return false;
  const { width, height } = boxOf(element);
  return width > 0 && height > 0;
}

/** Also roots the page has closed, where the browser gives a content script the key to them. */
function rootOf(host: Element): ShadowRoot | null {
  if (!(host instanceof HTMLElement)) return null;
  const key: OpenOrClosed | undefined = browser.dom?.openOrClosedShadowRoot;
  try {
    return key ? key(host) : host.shadowRoot;
  } catch {
    return null;
  }
}
