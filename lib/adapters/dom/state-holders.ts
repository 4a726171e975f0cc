import type { Gate } from '../../core/reading/text/literal-gate';
import type { Branch } from './descend';
import { attributeOf, tagOf, textOf, within } from './native';
import type { PageGround } from './page-ground';

const MOST = 200;
const LONGEST = 160;
const INPUTS = 'input,button,[role=radio],[role=option]';

/**
 * Elements whose state decides between offered and disabled: small parts that speak of installments, controls, and
 * the inputs and choices in them and in slots. Taken from what was read, so that it costs what was read.
 */
export function stateHolders(ground: PageGround): Element[] {
  const found = new Set<Element>();
  for (const { element } of ground.boxes()) {
    found.add(element);
    for (const input of within(element, INPUTS, 40)) found.add(input);
  }
  const queue: Branch[] = ground.tree.root ? [ground.tree.root] : [];
  for (let next = queue.shift(); next && found.size < MOST; next = queue.shift()) {
    const { element, children } = next;
    if (isSmall(element, ground.gate.talk)) {
      found.add(element);
      for (const input of within(element, INPUTS, 8)) found.add(input);
    }
    queue.push(...children);
  }
  return [...found].slice(0, MOST);
}

function isSmall(element: Element, talk: Gate): boolean {
  if (tagOf(element) === 'button' || attributeOf(element, 'aria-disabled') !== null) return true;
  const text = textOf(element) ?? '';
  return text.length <= LONGEST && talk.test(text);
}
