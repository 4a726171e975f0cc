import type { Snapshot } from '../../core/reading/snapshot';
import { languagesOf } from '../../core/reading/text/languages-of';
import { addressOf } from './address';
import { SKIPPED } from './descend';
import { attributeOf, bodyOf, childNodesOf, isElement, isText, tagOf, textOf } from './native';

const SAMPLE = 4_000;
const MOST_NODES = 4_000;

/** What the page declares its language to be, and those it may speak, by its address and a sample of its text. */
export function pageLanguages(
  top: Document,
  sample = textSample(bodyOf(top)),
): Pick<Snapshot, 'lang' | 'languages'> {
  const lang = attributeOf(top.documentElement, 'lang') || null;
  const { hostname, pathname } = addressOf(top);
  return { lang, languages: languagesOf({ lang, host: hostname, path: pathname, sample }) };
}

/** How a page's text begins, scripts and styles left out; at most 4,000 characters of its first 4,000 nodes. */
export function textSample(body: Element | null): string {
  let sample = '';
  let nodes = 0;
  const stack: Node[] = body ? [body] : [];
  for (let node = stack.pop(); node && sample.length < SAMPLE && nodes < MOST_NODES; node = stack.pop()) {
    nodes += 1;
    if (isText(node)) sample += `${(textOf(node) ?? '').slice(0, SAMPLE).replace(/\s+/g, ' ')} `;
    else if (isElement(node) && !SKIPPED.has(tagOf(node))) stack.push(...firstNodes(node).toReversed());
  }
  return sample.slice(0, SAMPLE);
}

function firstNodes(node: Node): Node[] {
  const list = childNodesOf(node);
  return Array.from({ length: Math.min(list.length, MOST_NODES) }, (_, at) => list[at]).filter(
    (child) => child !== undefined,
  );
}
