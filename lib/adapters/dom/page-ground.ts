import { gateOf } from '../../core/reading/gate';
import type { PageGate } from '../../core/reading/gate';
import type { Knowledge } from '../../core/reading/knowledge';
import type { Rule } from '../../core/reading/rules/rule';
import type { Changes } from './changes';
import { newTally, type Land, type Tally } from './descend';
import { flatParent, innerDocument } from './flat-tree';
import { bodyOf, childNodesOf, isConnected, textOf } from './native';
import { textSample } from './page-languages';
import { places, type Places } from './places';
import { outermost, prunedTree, type PrunedTree } from './pruned-tree';
import { shadowHosts } from './shadow-roots';
import { boxSelectors, slotBoxes, type SlotBox } from './slot-boxes';

/** What stays known of one page from look to look. */
export interface PageGround {
  readonly rules: readonly Rule[];
  /** What its texts are asked, in the languages it is read in. */
  readonly gate: PageGate;
  readonly places: Places;
  readonly tree: PrunedTree;
  /** Brings everything up to date; yields so that the caller can slice the work. */
  refresh(changes: Changes): Generator<void, Tally>;
  boxes(): readonly SlotBox[];
  isBox(element: Element): boolean;
  /** Elements with a shadow root, and frames that may be looked into. */
  hosts(): readonly Element[];
  /** Characters of text on the whole page, and how it begins, as of when it was walked, or was still small. */
  length(): number;
  sample(): string;
  /** Documents and shadow roots to be watched for changes. */
  roots(): Iterable<Node>;
}

/** Looked up besides what the rules name. */
export const FRAMES = 'iframe';
export const PASSWORDS = 'input[type=password]';
export const PRESSED_INPUTS = 'input[type=submit],input[type=button]';
export const JSON_LD = 'script[type="application/ld+json"]';
export const ITEM_SCOPES = '[itemtype*="schema.org/Product"]';
export const INLINE_SCRIPTS = 'script:not([src]):not([type="application/ld+json"])';
const OWN = [FRAMES, PASSWORDS, PRESSED_INPUTS, JSON_LD, ITEM_SCOPES, INLINE_SCRIPTS];
const MOST_FRAMES = 60;
/** A page of more characters is not asked again how long it is. */
const GROWN = 20_000;

export function pageGround(top: Document, knowledge: Knowledge): PageGround {
  const { rules } = knowledge;
  const gate = gateOf(knowledge);
  const known = places([...boxSelectors(rules), ...OWN]);
  const tree = prunedTree();
  const roots = new Set<Node>([top]);
  const entered = new Set<Node>();
  const frames = new Set<Element>();
  let ways = new WeakSet<Element>();
  let boxes: readonly SlotBox[] = [];
  let text = { length: 0, start: '' };
  let inside = new Map<Element, Element[]>();
  const fresh: ShadowRoot[] = [];
  const hosts = shadowHosts(
    top,
    (element) => known.note(element),
    (root, host) => {
      roots.add(root);
      fresh.push(root);
      open(host);
    },
  );

  const open = (element: Element) => {
    for (let at: Element | null = element; at && !ways.has(at); at = flatParent(at)) ways.add(at);
  };
  const land: Land = {
    matters: gate.matters,
    isOpen: (element) => ways.has(element),
    insideOf: (element) => inside.get(element) ?? null,
    isHost: (element) => childNodesOf(element).length === 0 && hosts.plain(element) !== null,
  };

  /** Looks a part through: custom elements and their roots, what the rules name, frames, and so on inside those. */
  function* search(scope: Element | Document): Generator<void, void> {
    const scopes: (Element | Document | ShadowRoot)[] = [scope];
    for (let next = scopes.pop(); next; next = scopes.pop()) {
      if (!('host' in next)) yield* hosts.search(next);
      yield* known.search(next);
      scopes.push(...fresh.splice(0));
      for (const frame of known.of(FRAMES)) {
        const inner = frames.size < MOST_FRAMES ? innerDocument(frame) : null;
        if (!inner || entered.has(inner)) continue;
        entered.add(inner);
        frames.add(frame);
        roots.add(inner);
        open(frame);
        scopes.push(inner);
      }
    }
  }

  /** Finds the boxes anew; returns those that are new or are none any more. */
  const findBoxes = (): Element[] => {
    boxes = slotBoxes(rules, known);
    const before = inside;
    inside = new Map(boxes.map(({ element }) => [element, []]));
    for (const element of inside.keys()) {
      open(element);
      const outer = boxAround(element, inside);
      if (outer) inside.get(outer)?.push(element);
    }
    return [
      ...[...inside.keys()].filter((element) => !before.has(element)),
      ...[...before.keys()].filter((element) => !inside.has(element)),
    ];
  };

  const sample = (body: Element) => {
    text = { length: (textOf(body) ?? '').length, start: textSample(body) };
  };

  const pressed = () => {
    for (const input of known.of(PRESSED_INPUTS)) open(input);
  };

  return {
    rules,
    gate,
    places: known,
    tree,
    boxes: () => boxes,
    isBox: (element) => inside.has(element),
    hosts: () => [...hosts.all, ...frames].filter(isConnected),
    roots: () => roots,
    length: () => text.length,
    sample: () => text.start,
    *refresh(changes) {
      const tally = newTally();
      const body = bodyOf(top);
      if (!body) return tally;
      if (changes.all || !tree.root || tree.root.element !== body) {
        known.clear();
        hosts.clear();
        frames.clear();
        entered.clear();
        ways = new WeakSet();
        inside = new Map();
        sample(body);
        yield* search(top);
        findBoxes();
        pressed();
        yield* tree.regrow(body, land, tally);
      } else {
        if (text.length < GROWN) sample(body);
        yield* follow(changes, tally);
      }
      tally.partial ||= hosts.cut;
      return tally;
    },
  };

  function* follow({ added, touched }: Changes, tally: Tally): Generator<void, void> {
    const came = new Set([...added, ...hosts.late()]);
    for (const element of [...came, ...touched])
      for (let at: Element | null = element; at; at = flatParent(at)) known.note(at);
    const outer = outermost([...came].filter(isConnected));
    for (const element of outer) yield* search(element);
    const turned = findBoxes();
    pressed();
    for (const element of new Set([...outer, ...turned])) yield* tree.grow(element, land, tally);
    for (const element of touched) yield* tree.touch(element, land, tally);
  }
}

function boxAround(element: Element, boxes: ReadonlyMap<Element, unknown>): Element | null {
  for (let at = flatParent(element); at; at = flatParent(at)) if (boxes.has(at)) return at;
  return null;
}
