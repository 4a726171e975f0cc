import { flatParent } from './flat-tree';
import { attributeOf, byClassName, byId, byTagName, firstOf, isConnected, isDocument } from './native';
import { isMatch, positionOf, tagOf, within } from './native';
import { tokensOfSelector, type Token } from './selector-token';

/** Of one token no more elements than this are kept: a page of thousands of boxes is not a purchase. */
const MOST_OF_A_TOKEN = 400;

/** Where what the rules name stands, kept up to date by looking at changed parts alone. */
export interface Places {
  /** Elements now on the page that match, in document order. */
  of(selector: string): readonly Element[];
  /** Looks a part of the page through; yields between look-ups, so that the caller can slice them. */
  search(scope: Element | Document | ShadowRoot): Generator<void, void>;
  /** Takes note of one element, without what is in it; true when the rules name it. */
  note(element: Element): boolean;
  /** Forgets everything, before the page is looked through anew. */
  clear(): void;
}

export function places(selectors: readonly string[]): Places {
  const tokens = new Map(selectors.map((selector) => [selector, tokensOfSelector(selector)]));
  const found = new Map<string, { readonly token: Token; readonly elements: Set<Element> }>();
  for (const token of [...tokens.values()].flat()) found.set(keyOf(token), { token, elements: new Set() });
  const all = [...found.values()];
  const others = all.filter(({ token }) => token.by === 'selector');

  const keep = (key: string, element: Element): boolean => {
    const place = found.get(key);
    if (!place || place.elements.size >= MOST_OF_A_TOKEN) return false;
    place.elements.add(element);
    return true;
  };
  const note = (element: Element): boolean => {
    const id = attributeOf(element, 'id');
    const classes = (attributeOf(element, 'class') ?? '').split(/\s+/).slice(0, 40);
    let known = keep(`tag ${tagOf(element)}`, element);
    if (id) known = keep(`id ${id}`, element) || known;
    for (const name of classes) if (name !== '') known = keep(`class ${name}`, element) || known;
    for (const { token, elements } of others) {
      if (elements.size >= MOST_OF_A_TOKEN || !isMatch(element, token.name)) continue;
      elements.add(element);
      known = true;
    }
    return known;
  };

  return {
    note,
    *search(scope) {
      for (const { token, elements } of all) {
        // Custom elements are noted by whoever finds them by the dash in their name.
        if (token.by === 'tag' && token.name.includes('-')) continue;
        for (const element of elements) if (!isConnected(element)) elements.delete(element);
        const room = MOST_OF_A_TOKEN - elements.size;
        if (room > 0) for (const element of lookUp(scope, token, room)) elements.add(element);
        yield;
      }
    },
    of(selector) {
      const elements = new Set(
        (tokens.get(selector) ?? []).flatMap((token) => [...(found.get(keyOf(token))?.elements ?? [])]),
      );
      return [...elements]
        .filter((element) => isConnected(element) && isMatch(element, selector))
        .toSorted(inDocumentOrder);
    },
    clear() {
      for (const { elements } of all) elements.clear();
    },
  };
}

function keyOf({ by, name }: Token): string {
  return `${by} ${name}`;
}

function lookUp(scope: Element | Document | ShadowRoot, token: Token, most: number): readonly Element[] {
  const { by, name } = token;
  if (isDocument(scope) && by === 'id') {
    const one = byId(scope, name);
    return one ? [one] : [];
  }
  if (by === 'id') return within(scope, `#${name}`, most);
  if (!('localName' in scope) && !isDocument(scope)) return within(scope, selectorOf(token), most);
  if (by === 'class') return firstOf(byClassName(scope, name), most);
  if (by === 'tag') return firstOf(byTagName(scope, name), most);
  return within(scope, name, most);
}

function selectorOf({ by, name }: Token): string {
  return by === 'class' ? `.${name}` : name;
}

/** Across shadow roots and frames: by the order of the ancestors they share. */
function inDocumentOrder(left: Element, right: Element): number {
  const direct = positionOf(left, right);
  if ((direct & 1) === 0) return (direct & 4) === 0 ? 1 : -1;
  const [ways, others] = [wayTo(left), wayTo(right)];
  let level = 0;
  while (ways[level] === others[level] && level < ways.length) level += 1;
  const [a, b] = [ways[level], others[level]];
  if (!a || !b) return a ? 1 : -1;
  return positionOf(a, b) & 4 ? -1 : 1;
}

function wayTo(element: Element): Element[] {
  const way: Element[] = [];
  for (let at: Element | null = element; at; at = flatParent(at)) way.push(at);
  return way.toReversed();
}
