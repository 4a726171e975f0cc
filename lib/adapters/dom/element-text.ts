import { normaliseText } from '../../core/reading/text/text';
import { flatParent, innerDocument, rootOf } from './flat-tree';
import { assignedTo, attributeOf, childNodesOf, firstChildOf, isElement, isText, tagOf } from './native';
import { isRaised, raise } from './raised-digits';
import { displayOf, gapBetween, isDrawnPart } from './visible';

const INLINE = new Set(
  'a abbr b bdi bdo button code data del em font i img input ins kbd label mark q s small span strong sub sup time tt u var wbr slot'.split(
    ' ',
  ),
);
const NOTHING: ReadonlySet<Element> = new Set();
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'select', 'textarea']);
const CONTROLS = new Set(['a', 'button', 'summary']);
const PRESSED_INPUTS = /^(?:submit|button|reset|image)$/i;

/** A sentence has no more parts than this, and none so deep; what has is a page, and its parts are read apart. */
const MOST_PARTS = 1_500;
const DEEPEST = 64;

interface Writing {
  readonly drawnOnly: boolean;
  readonly without: ReadonlySet<Element>;
  parts: number;
}

/**
 * The element's text as it is drawn, through shadow roots and frames of its own origin: hidden parts left out, words
 * for screen readers too, blocks and cells parted by "|", pictures by their alternative text, raised digits as "¹²", and
 * two numbers that merely stand side by side never joined. `without` is left out: parts read elsewhere. What style
 * sheets write (`::before`) is no text of the page and is not read.
 */
export function drawnText(element: Element, without: ReadonlySet<Element> = NOTHING): string {
  return textFrom(element, { drawnOnly: true, without, parts: 0 });
}

/** The same for parts the store folds away (tabs, tooltips): hidden text counts. */
export function foldedText(element: Element): string {
  return textFrom(element, { drawnOnly: false, without: NOTHING, parts: 0 });
}

/** What a control or picture without text of its own is called: its value, alternative text or label. */
export function ownName(element: Element): string {
  const tag = tagOf(element);
  if (tag === 'img') return attributeOf(element, 'alt') ?? '';
  if (tag === 'svg') {
    const title = firstChildOf(element);
    const said = title && tagOf(title) === 'title' ? childNodesOf(title)[0] : null;
    return attributeOf(element, 'aria-label') ?? (said && isText(said) ? said.data : '');
  }
  if (tag === 'input') {
    if (!PRESSED_INPUTS.test(attributeOf(element, 'type') ?? '')) return '';
    return attributeOf(element, 'value') ?? attributeOf(element, 'alt') ?? '';
  }
  const isControl = CONTROLS.has(tag) || attributeOf(element, 'role') === 'button';
  return isControl ? (attributeOf(element, 'aria-label') ?? '') : '';
}

function textFrom(element: Element, writing: Writing): string {
  return normaliseText(write(element, writing, 0) || ownName(element));
}

function write(element: Element, writing: Writing, depth: number): string {
  if (depth > DEEPEST) return '';
  let text = '';
  let before: Element | null = null;
  for (const node of drawnNodes(element)) {
    writing.parts += 1;
    if (writing.parts > MOST_PARTS) return text;
    if (isText(node)) [text, before] = [text + node.data, node.data.trim() === '' ? before : null];
    else if (isElement(node)) {
      text = append(text, before, node, writing, depth + 1);
      before = node;
    }
  }
  return text;
}

function append(
  text: string,
  before: Element | null,
  child: Element,
  writing: Writing,
  depth: number,
): string {
  const tag = tagOf(child);
  if (SILENT.has(tag) || writing.without.has(child)) return text;
  if (tag === 'br') return `${text} | `;
  if (writing.drawnOnly && tag !== 'slot' && !isDrawnPart(child)) return text;
  if (tag === 'img' || tag === 'svg') return `${text} ${ownName(child)} `;
  const inner = write(child, writing, depth) || ownName(child);
  if (inner.trim() === '') return `${text} `;
  if (isRaised(child, inner, text)) return text.trimEnd() + raise(inner);
  const parted = !INLINE.has(tag) || (/\d$/.test(text) && /^\d/.test(inner)) || isCell(before, child, text);
  if (parted) return `${withoutBar(text)} | ${inner} | `;
  // Two elements without anything between are two things said, whatever the gap a style sheet makes of it.
  const apart = before !== null && LETTER_END.test(text) && LETTER_START.test(inner);
  return apart || (WORD_END.test(text) && WORD_START.test(inner)) ? `${text} ${inner}` : text + inner;
}

/** Shadow content stands for the element's own, whose parts are drawn where a slot takes them. */
function drawnNodes(element: Element): Iterable<Node> {
  const root = rootOf(element);
  if (root) return childNodesOf(root);
  const inner = innerDocument(element);
  if (inner) return childNodesOf(inner);
  if (tagOf(element) !== 'slot') return childNodesOf(element);
  const taken = assignedTo(element);
  return taken.length > 0 ? taken : childNodesOf(element);
}

/** An inline element laid out as a cell or block of its own, unless it touches the one before it. */
function isCell(before: Element | null, child: Element, text: string): boolean {
  if (text.trim() === '' || tagOf(child) === 'slot') return false;
  const display = displayOf(child);
  if (display.startsWith('inline') || display === 'contents' || display === '') return false;
  if (display === 'table-cell') return true;
  // A bare text before it: in a flexible row they share the line.
  if (before === null) {
    const holder = flatParent(child);
    return holder === null || !/flex|grid/.test(displayOf(holder));
  }
  const gap = gapBetween(before, child);
  return gap === null || gap > 4;
}

/** Two inline elements that touch are two words, where neither is part of a number. */
const WORD_END = /[\p{Script=Han}%)]$/u;
const LETTER_END = /\p{L}$/u;
const LETTER_START = /^\p{L}/u;
const WORD_START = /^[\p{Script=Han}¥￥(]/u;

function withoutBar(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s|]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
