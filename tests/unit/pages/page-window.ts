import { Window as HappyWindow } from 'happy-dom';
import { installLayout } from './layout';

type View = Window & typeof globalThis;

const GLOBALS = (
  'Node Element Document DocumentFragment ShadowRoot HTMLIFrameElement HTMLSlotElement HTMLElement Text XPathResult ' +
  'MutationObserver document location window getComputedStyle innerWidth innerHeight scrollX scrollY customElements'
).split(' ');
const roots = new WeakMap<Element, ShadowRoot>();
let view: View | null = null;

/**
 * A window without a browser, made once: the DOM adapter takes its accessors from the first it meets. Its pages are
 * loaded one after the other; scripts in them run as in a browser.
 */
export async function pageWindow(): Promise<View> {
  if (view) return view;
  const made = new HappyWindow({ url: 'https://shop.example/' }) as unknown as View;
  completePrototypes(made);
  installLayout(made);
  // oxlint-disable-next-line typescript/unbound-method -- called with .call only
  const attach = made.Element.prototype.attachShadow;
  made.Element.prototype.attachShadow = function attached(this: Element, init: ShadowRootInit) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  for (const name of GLOBALS)
    Object.defineProperty(globalThis, name, { configurable: true, get: () => made[name as keyof View] });
  Object.assign(globalThis, { chrome: Reflect.get(globalThis, 'chrome') ?? {} });
  const { browser } = await import('wxt/browser');
  Object.assign(browser, { dom: { openOrClosedShadowRoot: (host: Element) => roots.get(host) ?? null } });
  view = made;
  return made;
}

/** What the adapter takes from prototypes and happy-dom keeps elsewhere or does not have. */
function completePrototypes(made: View): void {
  const { prototype } = made.Document;
  Object.defineProperty(prototype, 'body', {
    configurable: true,
    get(this: Document) {
      return this.querySelector('body');
    },
  });
  Object.defineProperty(made.Node.prototype, 'textContent', {
    configurable: true,
    get(this: Node) {
      return wholeText(this);
    },
  });
  Object.defineProperty(made.DocumentFragment.prototype, 'children', {
    configurable: true,
    get(this: DocumentFragment) {
      return [...this.childNodes].filter(({ nodeType }) => nodeType === 1);
    },
  });
  // The one path the adapter asks for: custom elements at or under a node, by the dash in their name.
  Object.defineProperty(prototype, 'evaluate', {
    configurable: true,
    value(_: string, scope: Element | Document) {
      const all = [...(scope.nodeType === 1 ? [scope as Element] : []), ...scope.querySelectorAll('*')];
      const found = all.filter(({ localName }) => localName.includes('-'));
      return { snapshotLength: found.length, snapshotItem: (index: number) => found[index] ?? null };
    },
  });
  Object.assign(made, { XPathResult: { ORDERED_NODE_SNAPSHOT_TYPE: 7 } });
}

function wholeText(node: Node): string | null {
  if (node.nodeType === 9 || node.nodeType === 10) return null;
  if ('data' in node) return String(node.data);
  return [...node.childNodes].map((child) => (child.nodeType === 8 ? '' : wholeText(child))).join('');
}
