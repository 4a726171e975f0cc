import { GATE } from '../../core/reading/gate';
import { childrenOf, childrenOfRoot, tagOf, textOf } from './native';

/** An element the gate let through, with those of its children that it let through as well. */
export interface Branch {
  readonly element: Element;
  readonly children: readonly Branch[];
}

export interface Descent {
  readonly branch: Branch | null;
  readonly nodes: number;
}

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'iframe',
  'object',
  'video',
  'audio',
  'canvas',
  'math',
]);
/** Wide elements are entered without asking for their text: their children's texts are asked for anyway. */
const WIDE = 40;
/** A page that has more than this to say is not read to its end. */
const MOST = 65_536;
const MOST_BRANCHES = 3_000;

/**
 * Walks down from `top` into what matches the gate only. Yields after every element asked, so that the caller can
 * slice the work; returns the pruned tree.
 */
export function* descend(
  top: Element,
  ways: ReadonlySet<Node>,
  roots: ReadonlyMap<Element, ShadowRoot>,
  closed: ReadonlySet<Element>,
): Generator<void, Descent> {
  let nodes = 0;
  let branches = 0;
  function* visit(element: Element): Generator<void, Branch | null> {
    if (nodes >= MOST || branches >= MOST_BRANCHES || SKIPPED.has(tagOf(element)) || closed.has(element))
      return null;
    nodes += 1;
    yield;
    const light = childrenOf(element);
    const root = roots.get(element);
    if (light.length <= WIDE && !ways.has(element) && !GATE.test(textOf(element) ?? '')) return null;
    const children: Branch[] = [];
    for (const child of root ? [...childrenOfRoot(root), ...light] : light) {
      const branch = yield* visit(child);
      if (branch) children.push(branch);
    }
    if (children.length === 0 && !GATE.test(textOf(element) ?? '')) return null;
    branches += 1;
    return { element, children };
  }
  const branch = yield* visit(top);
  return { branch, nodes };
}
