import { descend, isWide, MOST_AMOUNTS, SKIPPED, speech } from './descend';
import type { Branch, Land, Tally } from './descend';
import { flatParent } from './flat-tree';
import { isConnected, parentOf, positionOf, tagOf } from './native';

/** So far up a changed part is asked whether its words make sense together with those around it. */
const LEVELS_AROUND = 3;

/**
 * The pruned tree of the last look, kept so that a change costs what changed and not what the page holds. Elements
 * that come or go are entered or dropped one by one; everything else stays as it was asked before.
 */
export interface PrunedTree {
  readonly root: Branch | null;
  has(element: Element): boolean;
  /** Walks the whole page anew. */
  regrow(body: Element, land: Land, tally: Tally): Generator<void, void>;
  /** Walks a part that came, or is read in another way now. */
  grow(element: Element, land: Land, tally: Tally): Generator<void, void>;
  /** An element whose own text or list of children changed: drops what left it, and asks whether it still speaks. */
  touch(element: Element, land: Land, tally: Tally): Generator<void, void>;
}

export function prunedTree(): PrunedTree {
  let body: Element | null = null;
  let root: Branch | null = null;
  let branches = new WeakMap<Element, Branch>();

  const know = (from: Branch) => {
    const queue = [from];
    for (let one = queue.pop(); one; one = queue.pop()) {
      branches.set(one.element, one);
      queue.push(...one.children);
    }
  };
  const forget = (from: Branch) => {
    const queue = [from];
    for (let one = queue.pop(); one; one = queue.pop()) {
      if (branches.get(one.element) === one) branches.delete(one.element);
      queue.push(...one.children);
    }
    if (from === root) root = null;
  };
  const weigh = (from: Branch | null) => {
    for (let at = from; at; at = at.parent)
      if (at.children.length > 0) at.amountOnly = at.children.every((child) => child.amountOnly);
  };
  const hang = (branch: Branch, under: Branch): boolean => {
    const amounts = under.children.filter((child) => child.amountOnly).length;
    if (branch.amountOnly && amounts >= MOST_AMOUNTS) return false;
    branch.parent = under;
    const place = under.children.findIndex((other) => isBefore(branch.element, other.element, under.element));
    under.children.splice(place === -1 ? under.children.length : place, 0, branch);
    weigh(under);
    return true;
  };
  /** Opens the way up from a branch to what is in the tree already. */
  const attach = (branch: Branch, land: Land) => {
    let child = branch;
    for (let at = flatParent(branch.element); at; at = flatParent(at)) {
      const above = branches.get(at);
      // Inside what is read elsewhere only the ones named there are kept, right under it.
      const inside = above ? null : land.insideOf(at);
      if (inside) return;
      if (above) {
        if (hang(child, above)) know(child);
        return;
      }
      child = { element: at, parent: null, children: [child], amountOnly: child.amountOnly };
      for (const one of child.children) one.parent = child;
      if (at === body) {
        root = child;
        know(child);
        return;
      }
    }
  };
  const drop = (branch: Branch) => {
    const { parent } = branch;
    forget(branch);
    if (parent) parent.children = parent.children.filter((child) => child !== branch);
    branch.parent = null;
  };

  const tree: PrunedTree = {
    get root() {
      return root;
    },
    has: (element) => branches.has(element),
    *regrow(top, land, tally) {
      branches = new WeakMap();
      body = top;
      root = yield* descend(top, true, land, tally);
      if (root) know(root);
    },
    *grow(element, land, tally) {
      if (!isConnected(element) || element === body || isSkipped(element)) return;
      const old = branches.get(element);
      const above = old?.parent?.element ?? flatParent(element);
      if (old) drop(old);
      const holder = boxAround(element, land);
      const named = holder ? land.insideOf(holder)?.includes(element) : true;
      const branch = named ? yield* descend(element, true, land, tally) : null;
      if (branch && holder) {
        const box = branches.get(holder);
        if (box && hang(branch, box)) know(branch);
        return;
      }
      if (branch) attach(branch, land);
      else if (above) yield* tree.touch(above, land, tally);
    },
    *touch(element, land, tally) {
      if (!isConnected(element) || isSkipped(element) || boxAround(element, land)) return;
      let branch = branches.get(element);
      if (!branch) {
        let level = 0;
        for (let at: Element | null = element; at && level < LEVELS_AROUND; at = flatParent(at), level += 1) {
          if (branches.has(at) || isWide(at)) return;
          tally.nodes += 1;
          yield;
          if (speech(at, true, land, tally) !== null) return yield* tree.grow(at, land, tally);
        }
        return;
      }
      while (branch && land.insideOf(branch.element) === null) {
        const here: Branch = branch;
        const gone = here.children.filter((child) => flatParent(child.element) !== here.element);
        for (const child of gone) drop(child);
        if (gone.length > 0) weigh(here);
        if (here.children.length > 0) return;
        tally.nodes += 1;
        yield;
        const said = speech(here.element, true, land, tally);
        if (said) here.amountOnly = said === 'amount';
        if (said !== null) return weigh(here.parent);
        branch = here.parent ?? undefined;
        drop(here);
      }
    },
  };
  return tree;
}

/** Order among the children of one element: its root's come before its own. */
function isBefore(left: Element, right: Element, parent: Element): boolean {
  const [isOwn, isOther] = [parentOf(left) === parent, parentOf(right) === parent];
  if (isOwn !== isOther) return isOther;
  return (positionOf(left, right) & 4) !== 0;
}

function isSkipped(element: Element): boolean {
  for (let at: Element | null = element; at; at = flatParent(at)) if (SKIPPED.has(tagOf(at))) return true;
  return false;
}

/** The element read elsewhere that this one stands in. */
function boxAround(element: Element, land: Land): Element | null {
  for (let at = flatParent(element); at; at = flatParent(at)) if (land.insideOf(at)) return at;
  return null;
}

/** Of parts some of which stand in others, the outer ones. */
export function outermost(elements: Iterable<Element>): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => {
    const parent = flatParent(element);
    return ![...(parent ? upFrom(parent) : [])].some((above) => all.has(above));
  });
}

function* upFrom(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = flatParent(at)) yield at;
}
