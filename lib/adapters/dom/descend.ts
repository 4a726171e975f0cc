import { AMOUNT } from '../../core/reading/gate';
import type { Gate } from '../../core/reading/text/literal-gate';
import { ownName } from './element-text';
import { flatChildren, innerDocument } from './flat-tree';
import { childCountOf, tagOf, textOf } from './native';

/** An element the gate let through, with those of its children that it let through as well. */
export interface Branch {
  readonly element: Element;
  parent: Branch | null;
  children: Branch[];
  /** Names an amount and none of the words that decide. */
  amountOnly: boolean;
}

/** What one look cost so far. */
export interface Tally {
  /** Elements asked. */
  nodes: number;
  characters: number;
  branches: number;
  /** Something was passed over: the page is larger or deeper than is read. */
  partial: boolean;
}

/** What is known of the page before it is walked. */
export interface Land {
  /** Whether a text may matter. */
  readonly matters: Gate;
  /** Must be entered whatever its text: something of interest stands in it. */
  isOpen(element: Element): boolean;
  /** Is read elsewhere; of its inside only these elements are entered. Null for all others. */
  insideOf(element: Element): readonly Element[] | null;
  /** Asked of elements without any content: they may carry a shadow root. */
  isHost(element: Element): boolean;
}

export const SKIPPED = new Set(
  'script style template noscript head svg object video audio canvas math'.split(' '),
);
/** Wide elements are entered without asking for their text: their children's texts are asked for anyway. */
const WIDE = 40;
/** So are those with longer texts: matching them costs more than asking their parts. */
const LONG = 60_000;
/** Of a long text without parts only the start is matched: no offer is that long. */
const LONGEST_LEAF = 4_000;
/** A page that has more than this to say is not read to its end. */
const MOST = 65_536;
const MOST_CHARACTERS = 120_000_000;
const MOST_BRANCHES = 3_000;
const DEEPEST = 200;
/** Of like siblings that only name an amount, so many are kept: enough to know a list of products by. */
export const MOST_AMOUNTS = 12;

export type Speech = 'words' | 'amount' | null;

interface Step {
  readonly branch: Branch;
  readonly kids: Iterator<Element>;
  readonly isBox: boolean;
  readonly wantsAmounts: boolean;
  said: Speech | undefined;
  amounts: number;
  /** Its text is too long to match, and it has one child, whose text is as long. */
  readonly isWrapper: boolean;
}

export function newTally(): Tally {
  return { nodes: 0, characters: 0, branches: 0, partial: false };
}

/**
 * Walks down from `top` into what matches the gate only. Yields after every element asked, so that the caller can
 * slice the work; returns the pruned tree. Keeps its own stack: pages nest deeper than ours goes.
 */
export function* descend(
  top: Element,
  wantsAmounts: boolean,
  land: Land,
  tally: Tally,
): Generator<void, Branch | null> {
  const first = enter(top, { wants: wantsAmounts, isWrapper: false }, land, tally);
  yield;
  const stack = first ? [first] : [];
  for (let step = stack.at(-1); step; step = stack.at(-1)) {
    const { done, value: kid } = step.kids.next();
    if (!done) {
      if (SKIPPED.has(tagOf(kid)) || (tagOf(kid) === 'iframe' && !innerDocument(kid) && !land.isOpen(kid)))
        continue;
      const next = stack.length < DEEPEST ? enter(kid, under(step), land, tally) : null;
      if (stack.length >= DEEPEST) tally.partial = true;
      yield;
      if (next) stack.push(next);
      continue;
    }
    stack.pop();
    const branch = leave(step, land, tally);
    const above = stack.at(-1);
    if (!above) return branch;
    if (!branch) continue;
    branch.parent = above.branch;
    above.branch.children.push(branch);
    if (branch.amountOnly) above.amounts += 1;
  }
  return null;
}

interface Above {
  readonly wants: boolean;
  readonly isWrapper: boolean;
}

function under({ amounts, isWrapper }: Step): Above {
  return { wants: amounts < MOST_AMOUNTS, isWrapper };
}

function enter(element: Element, above: Above, land: Land, tally: Tally): Step | null {
  if (tally.nodes >= MOST || tally.branches >= MOST_BRANCHES || tally.characters >= MOST_CHARACTERS) {
    tally.partial = true;
    return null;
  }
  tally.nodes += 1;
  const inside = land.insideOf(element);
  const open = inside !== null || above.isWrapper || isWide(element) || land.isOpen(element);
  const said = open ? undefined : speech(element, above.wants, land, tally);
  if (said === null && !land.isHost(element)) return null;
  return {
    branch: { element, parent: null, children: [], amountOnly: false },
    kids: inside ? inside[Symbol.iterator]() : flatChildren(element),
    isBox: inside !== null,
    wantsAmounts: above.wants,
    said,
    amounts: 0,
    isWrapper: said === undefined && (!open || above.isWrapper) && childCountOf(element) === 1,
  };
}

function leave(step: Step, land: Land, tally: Tally): Branch | null {
  const { branch, isBox, wantsAmounts } = step;
  const leaf = branch.children.length === 0;
  const said =
    leaf && !isBox && !step.said ? ownSpeech(branch.element, wantsAmounts, land) : (step.said ?? null);
  if (leaf && !isBox && said === null) return null;
  tally.branches += 1;
  branch.amountOnly = !isBox && (leaf ? said === 'amount' : branch.children.every((one) => one.amountOnly));
  return branch;
}

export function isWide(element: Element): boolean {
  return childCountOf(element) > WIDE;
}

/** What the element's text says; undefined when it is too long to ask, so that its parts must be. */
export function speech(
  element: Element,
  wantsAmounts: boolean,
  land: Land,
  tally: Tally,
): Speech | undefined {
  const text = textOf(element) ?? '';
  tally.characters += text.length;
  if (text.length > LONG && childCountOf(element) > 0) return undefined;
  return speechOf(text.trim() === '' ? ownName(element) : text, wantsAmounts, land);
}

function ownSpeech(element: Element, wantsAmounts: boolean, land: Land): Speech {
  const text = textOf(element) ?? '';
  return speechOf(text.trim() === '' ? ownName(element) : text, wantsAmounts, land);
}

function speechOf(text: string, wantsAmounts: boolean, { matters }: Land): Speech {
  const asked = text.length > LONG ? text.slice(0, LONGEST_LEAF) : text;
  if (matters.test(asked)) return 'words';
  return wantsAmounts && AMOUNT.test(asked) ? 'amount' : null;
}
