import { flatParent, innerDocument, isUnder, rootOf } from './flat-tree';
import { isFrame, isMatch, within } from './native';

/** Looks inside slot boxes, through the shadow roots and frames in them. */
export interface Parts {
  /** Parts of `scope` that match, in the order of the page; `most` bounds them. */
  inside(scope: Element, selector: string, most?: number): Element[];
  /** The element itself where it matches, then parts of it. */
  at(scope: Element, selector: string, most?: number): Element[];
}

/** `hosts` are all elements with a shadow root, and the frames that may be looked into. */
export function slotParts(hosts: readonly Element[], boxes: readonly Element[]): Parts {
  const heldBy = new Map<Element, Element[]>();
  const wanted = new Set(boxes);
  for (const host of hosts) {
    for (let at: Element | null = host; at; at = flatParent(at)) {
      if (wanted.has(at)) heldBy.set(at, [...(heldBy.get(at) ?? []), host]);
    }
  }
  const inside = (scope: Element, selector: string, most = 60): Element[] => {
    const box = boxAround(scope, heldBy);
    const held = box ? (heldBy.get(box) ?? []).filter((host) => box === scope || isUnder(host, scope)) : [];
    const roots = held.flatMap((host) => rootOf(host) ?? innerDocument(host) ?? []);
    return [...within(scope, selector, most), ...roots.flatMap((root) => within(root, selector, most))].slice(
      0,
      most,
    );
  };
  return {
    inside,
    at: (scope, selector, most = 60) =>
      [...(isMatch(scope, selector) ? [scope] : []), ...inside(scope, selector, most)].slice(0, most),
  };
}

function boxAround(scope: Element, heldBy: ReadonlyMap<Element, unknown>): Element | null {
  if (heldBy.size === 0) return null;
  for (let at: Element | null = scope; at; at = flatParent(at)) if (heldBy.has(at)) return at;
  return null;
}

/** The first frame at or in the box. */
export function frameIn(box: Element, parts: Parts): HTMLIFrameElement | null {
  const found = isFrame(box) ? box : parts.inside(box, 'iframe', 1)[0];
  return found && isFrame(found) ? found : null;
}
