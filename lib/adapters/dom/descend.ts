import { AMOUNT, GATE } from '../../core/reading/gate';
import { childrenOf, childrenOfRoot, tagOf, textOf } from './native';

/** An element the gate let through, with those of its children that it let through as well. */
export interface Branch {
  readonly element: Element;
  readonly children: readonly Branch[];
  /** Names an amount and none of the words that decide. */
  readonly amountOnly: boolean;
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

/** Of like siblings that only name an amount, so many are kept: enough to know a list of products by. */
const MOST_AMOUNTS = 12;

/**
 * Walks down from `top` into what matches the gate only. Yields after every element asked, so that the caller can
 * slice the work; returns the pruned tree. `ways` lead to shadow `roots`; `closed` elements are read elsewhere.
 */
export function* descend(
  top: Element,
  ways: ReadonlySet<Node>,
  roots: ReadonlyMap<Element, ShadowRoot>,
  closed: ReadonlySet<Element>,
): Generator<void, Descent> {
  let nodes = 0;
  let branches = 0;

  function* visit(element: Element, wantsAmounts: boolean): Generator<void, Branch | null> {
    if (nodes >= MOST || branches >= MOST_BRANCHES) return null;
    nodes += 1;
    yield;
    const light = childrenOf(element);
    const root = roots.get(element);
    const open = light.length > WIDE || ways.has(element);
    if (!open && speech(element, wantsAmounts) === null) return null;
    const children: Branch[] = [];
    let amounts = 0;
    for (const child of root ? [...childrenOfRoot(root), ...light] : light) {
      if (SKIPPED.has(tagOf(child)) || closed.has(child)) continue;
      const branch = yield* visit(child, amounts < MOST_AMOUNTS);
      if (!branch) continue;
      children.push(branch);
      if (branch.amountOnly) amounts += 1;
    }
    const said = children.length > 0 ? null : speech(element, wantsAmounts);
    if (children.length === 0 && said === null) return null;
    branches += 1;
    const amountOnly = children.length > 0 ? children.every((child) => child.amountOnly) : said === 'amount';
    return { element, children, amountOnly };
  }
  const branch = yield* visit(top, true);
  return { branch, nodes };
}

function speech(element: Element, wantsAmounts: boolean): 'words' | 'amount' | null {
  const text = textOf(element) ?? '';
  if (GATE.test(text)) return 'words';
  return wantsAmounts && AMOUNT.test(text) ? 'amount' : null;
}
