import { browser } from 'wxt/browser';
import { parentOf, within } from './native';

type OpenOrClosed = (host: HTMLElement) => ShadowRoot | null;

/** The content script's key to roots the page has closed; without it only open roots are read. */
function rootOf(host: HTMLElement): ShadowRoot | null {
  const key: OpenOrClosed | undefined = browser.dom?.openOrClosedShadowRoot;
  return key ? key(host) : host.shadowRoot;
}

/**
 * Shadow roots by host. Hosts are found by the dash in their name, natively and fast; roots on plain elements are
 * not looked for (performance facts, 2.3, 5).
 */
export function shadowRoots(top: Document): ReadonlyMap<Element, ShadowRoot> {
  const roots = new Map<Element, ShadowRoot>();
  const result = top.evaluate(
    '//*[contains(local-name(),"-")]',
    top,
    null,
    XPathResult.ORDERED_NODE_SNAPSHOT_TYPE,
  );
  for (let index = 0; index < result.snapshotLength; index += 1) {
    const host = result.snapshotItem(index);
    if (host instanceof HTMLElement) enter(host, roots);
  }
  return roots;
}

function enter(host: HTMLElement, roots: Map<Element, ShadowRoot>): void {
  const root = rootOf(host);
  if (!root || roots.has(host)) return;
  roots.set(host, root);
  for (const child of root.children) {
    for (const inner of [child, ...within(child, '*')]) {
      if (inner.localName.includes('-') && inner instanceof HTMLElement) enter(inner, roots);
    }
  }
}

/** Every ancestor of the hosts, through roots as well: the way that must be kept open for them. */
export function waysTo(hosts: Iterable<Element>): ReadonlySet<Node> {
  const ways = new Set<Node>();
  for (const host of hosts) {
    for (
      let at: Node | null = host;
      at && !ways.has(at);
      at = at instanceof ShadowRoot ? at.host : parentOf(at)
    ) {
      ways.add(at);
    }
  }
  return ways;
}
