import { normaliseText } from '../../core/reading/text/text';
import { attributeOf, childNodesOf, isRendered, tagOf } from './native';

const INLINE = new Set(
  'a abbr b bdi bdo button code data del em font i img input ins kbd label mark q s small span strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const NOTHING: ReadonlySet<Element> = new Set();
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'svg', 'select', 'textarea']);

/**
 * The element's text as it is drawn: hidden parts left out, blocks parted by "|", pictures by their alternative
 * text, and two numbers that merely stand side by side never joined. `without` is left out: parts read elsewhere.
 */
export function drawnText(element: Element, without: ReadonlySet<Element> = NOTHING): string {
  return normaliseText(write(element, true, without));
}

/** The same for parts the store folds away (tabs, tooltips): hidden text counts. */
export function foldedText(element: Element): string {
  return normaliseText(write(element, false, NOTHING));
}

function write(element: Element, drawnOnly: boolean, without: ReadonlySet<Element>): string {
  let text = '';
  for (const node of childNodesOf(element)) {
    if (node instanceof Text) text += node.data;
    else if (node instanceof Element) text = append(text, node, drawnOnly, without);
  }
  return text;
}

function append(text: string, child: Element, drawnOnly: boolean, without: ReadonlySet<Element>): string {
  const tag = tagOf(child);
  if (SILENT.has(tag) || without.has(child) || (drawnOnly && !isRendered(child))) return text;
  if (tag === 'br') return `${text} | `;
  if (tag === 'img') return `${text} ${attributeOf(child, 'alt') ?? ''} `;
  const inner = write(child, drawnOnly, without);
  if (inner.trim() === '') return `${text} `;
  const parted = !INLINE.has(tag) || (/\d$/.test(text) && /^\d/.test(inner));
  if (parted) return `${withoutBar(text)} | ${inner} | `;
  return WORD_END.test(text) && WORD_START.test(inner) ? `${text} ${inner}` : text + inner;
}

/** Two inline elements that touch are two words, where neither is part of a number. */
const WORD_END = /[\p{Script=Han}%)]$/u;
const WORD_START = /^[\p{Script=Han}¥￥(]/u;

function withoutBar(text: string): string {
  return text.replace(/[\s|]+$/, '');
}
