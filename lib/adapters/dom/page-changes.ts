import { AMOUNT, GATE } from '../../core/reading/gate';
import { isConnected, parentOf, textOf } from './native';
import { shadowRoots } from './shadow-roots';

/** More records than this are not looked at one by one: the page was rebuilt. */
const MANY = 1_000;
const STATE_ATTRIBUTES = ['class', 'style', 'disabled', 'hidden', 'aria-disabled', 'aria-hidden', 'open'];

/**
 * Calls back when something changed that the gate would let through: text and elements come or gone anywhere, state
 * of the watched elements, a click or a choice by the user. Everything else costs a text test of the changed part.
 */
export function watchPage(
  top: Document,
  changed: () => void,
  signal: AbortSignal,
): { follow(elements: Iterable<Element>): void } {
  const observed = new WeakSet<Node>();
  const structure = new MutationObserver((records) => {
    if (records.length > MANY || records.some(isRelevant)) changed();
    observeRoots();
  });
  const observeRoots = () => {
    for (const root of [top, ...shadowRoots(top).values()]) {
      if (observed.has(root)) continue;
      observed.add(root);
      structure.observe(root, { childList: true, characterData: true, subtree: true });
    }
  };
  observeRoots();
  const states = new MutationObserver(changed);
  for (const type of ['click', 'change', 'toggle']) {
    top.addEventListener(type, changed, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    structure.disconnect();
    states.disconnect();
  });
  return {
    follow(elements) {
      states.disconnect();
      for (const element of elements) {
        states.observe(element, { attributes: true, attributeFilter: STATE_ATTRIBUTES });
      }
    },
  };
}

function isRelevant(record: MutationRecord): boolean {
  if (record.type === 'characterData')
    return isConnected(record.target) && speaks(parentOf(record.target) ?? record.target);
  return (
    [...record.addedNodes].some((node) => isConnected(node) && speaks(node)) ||
    [...record.removedNodes].some(speaks)
  );
}

/** A changed part speaks when the gate lets it through; a number alone may be the price in its box. */
function speaks(node: Node): boolean {
  if (node instanceof Element && ['script', 'style', 'link'].includes(node.localName)) return false;
  if (node instanceof Element && node.localName.includes('-')) return true;
  const text = textOf(node) ?? '';
  return (
    GATE.test(text) ||
    AMOUNT.test(text) ||
    (text.length <= 24 && /^\D{0,3}\d[\d,]*\.\d{2}\D{0,3}$/.test(text.trim()))
  );
}
