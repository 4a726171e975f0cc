import { AMOUNT } from '../../core/reading/gate';
import type { ChangeLog } from './changes';
import { flatParent } from './flat-tree';
import { isConnected, isElement, isFrame, tagOf, textOf } from './native';
import type { PageGround } from './page-ground';

/** More records than this are not looked at one by one: the page was rebuilt. */
const MANY = 1_000;
/** So far up from a change a slot's box is looked for. */
const MOST_LEVELS = 12;
const STATE_ATTRIBUTES = ['class', 'style', 'disabled', 'hidden', 'aria-disabled', 'aria-hidden', 'open'];

export interface Watch {
  /** Watches roots found meanwhile, and the state of these elements instead of those before. */
  follow(elements: Iterable<Element>): void;
}

/**
 * Calls back when something changed that matters: text and elements come or gone anywhere that the gate would let
 * through or the rules name, state of the watched elements, a click or a choice by the user. Which parts changed is
 * left in the log. Everything else costs a text test of the changed part.
 */
export function watchPage(
  { top, ground, log }: { readonly top: Document; readonly ground: PageGround; readonly log: ChangeLog },
  changed: () => void,
  signal: AbortSignal,
): Watch {
  const observed = new WeakSet<Node>();
  const heard = (records: readonly MutationRecord[]) => {
    if (records.length > MANY) {
      log.rebuild();
      return changed();
    }
    let matters = false;
    for (const record of records) matters = noted(record, ground, log) || matters;
    if (matters) changed();
  };
  const structure = new MutationObserver(heard);
  const states = new MutationObserver(changed);
  const observeRoots = () => {
    for (const root of ground.roots()) {
      if (observed.has(root)) continue;
      observed.add(root);
      structure.observe(root, { childList: true, characterData: true, subtree: true });
      // A frame of this origin has a new document now; what stood in the old one is gone.
      root.addEventListener('load', frameLoaded, { capture: true, signal });
    }
  };
  const frameLoaded = ({ target }: Event) => {
    if (!isElement(target as Node | null) || !isFrame(target as Element)) return;
    log.add(target as Element);
    changed();
  };
  observeRoots();
  for (const type of ['click', 'change', 'toggle']) {
    top.addEventListener(type, changed, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    structure.disconnect();
    states.disconnect();
  });
  return {
    follow(elements) {
      observeRoots();
      states.disconnect();
      for (const element of elements) {
        states.observe(element, { attributes: true, attributeFilter: STATE_ATTRIBUTES });
      }
    },
  };
}

/** Puts a record into the log; true when it may change what is read. */
function noted(record: MutationRecord, ground: PageGround, log: ChangeLog): boolean {
  const { target, type } = record;
  if (!isConnected(target)) return false;
  const holder = type === 'childList' && isElement(target) ? target : flatParent(target);
  if (!holder) return false;
  if (type === 'characterData') {
    const matters = speaks(holder, ground) || inBox(holder, ground);
    if (matters || ground.tree.has(holder)) log.touch(holder);
    return matters;
  }
  let matters = inBox(holder, ground);
  for (const node of record.addedNodes) {
    if (!isConnected(node) || !speaks(node, ground, true)) continue;
    matters = true;
    if (isElement(node)) log.add(node);
    else log.touch(holder);
  }
  for (const node of record.removedNodes) if (speaks(node, ground)) matters = true;
  if (record.removedNodes.length > 0 && (matters || ground.tree.has(holder))) log.touch(holder);
  return matters;
}

/** A changed part speaks when the gate or a rule lets it through; a number alone may be the price in its box. */
function speaks(node: Node, ground: PageGround, came = false): boolean {
  if (isElement(node)) {
    const tag = tagOf(node);
    if (tag === 'script' && came) ground.places.note(node);
    if (tag === 'script' || tag === 'style' || tag === 'link') return false;
    if (tag.includes('-') || (came && ground.places.note(node))) return true;
  }
  const text = textOf(node) ?? '';
  return (
    ground.gate.matters.test(text) ||
    AMOUNT.test(text) ||
    (text.length <= 24 && /^\D{0,3}\d[\d,]*\.\d{2}\D{0,3}$/.test(text.trim()))
  );
}

/** Inside a slot every word counts. */
function inBox(element: Element, ground: PageGround): boolean {
  if (ground.boxes().length === 0) return false;
  let level = 0;
  for (let at: Element | null = element; at && level < MOST_LEVELS; at = flatParent(at), level += 1)
    if (ground.isBox(at)) return true;
  return false;
}
