import { childNodesOf, childrenOfRoot, documentOf, firstChildOf, frameDocumentOf } from './native';
import { isElement, isFrame, nextSiblingOf, parentOf } from './native';

/**
 * The page as one tree: shadow roots, open and closed, and documents of same-origin frames hang under their hosts.
 * Roots are known once they were found (shadow-roots.ts); the tables hold no element alive.
 */
const rootByHost = new WeakMap<Element, ShadowRoot>();
const hostByRoot = new WeakMap<Node, Element>();

export function knowRoot(host: Element, root: ShadowRoot): void {
  rootByHost.set(host, root);
  hostByRoot.set(root, host);
}

/** The document of a frame this page may look into; null for frames of another origin. */
export function innerDocument(frame: Element): Document | null {
  if (!isFrame(frame)) return null;
  try {
    const inner = frameDocumentOf(frame);
    if (inner) hostByRoot.set(inner, frame);
    return inner;
  } catch {
    return null;
  }
}

export function rootOf(host: Element): ShadowRoot | null {
  return rootByHost.get(host) ?? null;
}

/** One level up; from a root to its host, from a frame's document to the frame. */
export function flatParent(node: Node): Element | null {
  const host = hostByRoot.get(node);
  if (host) return host;
  const parent: Node | null = parentOf(node);
  if (parent === null || isElement(parent)) return parent;
  return hostByRoot.get(parent) ?? null;
}

/** Whether `node` is `ancestor` or somewhere under it. */
export function isUnder(node: Node, ancestor: Element): boolean {
  for (let at: Node | null = node; at; at = flatParent(at)) if (at === ancestor) return true;
  return false;
}

/** Children of an element as the page is made of, one after the other: those of its root, its own, its frame's. */
export function* flatChildren(element: Element): Generator<Element, void> {
  const root = rootByHost.get(element);
  if (root) yield* childrenOfRoot(root);
  const inner = innerDocument(element);
  if (inner) {
    for (const node of childNodesOf(inner)) if (isElement(node)) yield node;
    return;
  }
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) yield child;
}

/** Of the element's own document: frames have a window of their own. */
export function viewOf(element: Element): Window {
  return documentOf(element)?.defaultView ?? window;
}
