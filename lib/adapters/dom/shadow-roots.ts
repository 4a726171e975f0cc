import { browser } from 'wxt/browser';
import { knowRoot, rootOf } from './flat-tree';
import { byPath, childrenOfRoot, isConnected, isElement, tagOf } from './native';

type OpenOrClosed = (host: HTMLElement) => ShadowRoot | null;

const CUSTOM = 'descendant-or-self::*[contains(local-name(),"-")]';
const MOST_HOSTS = 3_000;
const DEEPEST = 48;
/** Plain elements that may carry a root; asked only where they have nothing else to say. */
const PLAIN_HOSTS = new Set('div section article aside main span p'.split(' '));

/** Elements that hold a shadow root, or may come to hold one. */
export interface Hosts {
  /** Finds custom elements at or under `scope`, and in the roots they hold; calls back for every one of them. */
  search(scope: Document | Element | ShadowRoot): Generator<void, void>;
  /** Hosts that got their root only now. */
  late(): readonly Element[];
  /** The root of a plain element that has no other content. */
  plain(element: Element): ShadowRoot | null;
  /** Hosts with a root, as found. */
  readonly all: ReadonlySet<Element>;
  /** There are more or deeper ones than are read. */
  readonly cut: boolean;
  clear(): void;
}

/** `found` hears of every custom element, `entered` of every root. */
export function shadowHosts(
  top: Document,
  found: (element: Element) => void,
  entered: (root: ShadowRoot, host: Element) => void,
): Hosts {
  const all = new Set<Element>();
  const waiting = new Set<Element>();
  let cut = false;

  const enter = (host: Element): ShadowRoot | null => {
    const root = openOrClosed(host);
    if (!root) return null;
    waiting.delete(host);
    all.add(host);
    knowRoot(host, root);
    entered(root, host);
    return root;
  };

  return {
    all,
    get cut() {
      return cut;
    },
    *search(scope) {
      const queue: { readonly scope: Document | Element | ShadowRoot; readonly depth: number }[] = [
        { scope, depth: 0 },
      ];
      for (let next = queue.pop(); next; next = queue.pop()) {
        for (const host of customIn(top, next.scope)) {
          found(host);
          if (all.has(host)) continue;
          if (all.size >= MOST_HOSTS || next.depth >= DEEPEST) {
            cut = true;
            continue;
          }
          const root = enter(host);
          if (root) queue.push({ scope: root, depth: next.depth + 1 });
          else if (waiting.size < MOST_HOSTS) waiting.add(host);
          yield;
        }
      }
    },
    late() {
      return [...waiting].filter((host) => {
        if (!isConnected(host)) waiting.delete(host);
        return isConnected(host) && enter(host) !== null;
      });
    },
    plain(element) {
      if (!PLAIN_HOSTS.has(tagOf(element)) || all.size >= MOST_HOSTS) return null;
      return all.has(element) ? rootOf(element) : enter(element);
    },
    clear() {
      all.clear();
      waiting.clear();
      cut = false;
    },
  };
}

/** The content script's key to roots the page has closed; without it only open roots are read. */
function openOrClosed(host: Element): ShadowRoot | null {
  const key: OpenOrClosed | undefined = browser.dom?.openOrClosedShadowRoot;
  return key ? key(host as HTMLElement) : host.shadowRoot;
}

/** Found by the dash in their name, natively and fast (performance facts, 2.3, 5). */
function customIn(top: Document, scope: Document | Element | ShadowRoot): Element[] {
  const scopes = isElement(scope) || 'body' in scope ? [scope] : [...childrenOfRoot(scope)];
  return scopes.flatMap((one) => byPath(documentFor(one, top), CUSTOM, one, MOST_HOSTS * 2));
}

function documentFor(scope: Node, top: Document): Document {
  return scope.ownerDocument ?? ('body' in scope ? (scope as Document) : top);
}
