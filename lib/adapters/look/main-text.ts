import { normaliseText } from '../../core/reading/text/text';
import type { PageText } from './parse-job';

/** Where a page says what it is about; the first of these that says something is taken. */
const MAIN = ['main', '[role="main"]', 'article', 'body'];
/** Around it, and what is no text. A header or footer in an article belongs to the article. */
const ASIDE = [
  'nav,aside,form,dialog,menu',
  'header:not(:is(main,article,section) *),footer:not(:is(main,article,section) *)',
  '[role="navigation"],[role="banner"],[role="contentinfo"],[role="search"],[role="dialog"]',
  'script,style,template,noscript,svg,iframe,object,canvas,select,textarea,button',
].join(',');
const BLOCK =
  /^(?:address|article|blockquote|br|dd|div|dl|dt|fieldset|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** No announcement says its piece later than this. */
const MOST_CHARACTERS = 200_000;
const MOST_NODES = 40_000;

/**
 * The main text of a parsed page, a line for each block; what its attributes hide is left out, and so are navigation,
 * scripts and styles. Needs the attribute layout.
 */
export function mainText(top: Document): PageText {
  const lang = top.documentElement.getAttribute('lang') || null;
  for (const selector of MAIN) {
    const outer = [...top.querySelectorAll(selector)].filter((one) => !one.parentElement?.closest(selector));
    const text = outer
      .map((one) => linesOf(top, one))
      .filter((one) => one !== '')
      .join('\n')
      .slice(0, MOST_CHARACTERS);
    if (text !== '') return { text, lang };
  }
  return { text: '', lang };
}

function linesOf(top: Document, scope: Element): string {
  if (!scope.checkVisibility()) return '';
  const walker = top.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    isElement(node) && (node.matches(ASIDE) || !node.checkVisibility())
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let written = '';
  let around: Element = scope;
  for (let count = 0; count < MOST_NODES && written.length < MOST_CHARACTERS; count += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const block = blockAround(node, scope);
    if (block !== around) written += '\n';
    around = block;
    if (!isElement(node)) written += node.nodeValue ?? '';
  }
  return written
    .split('\n')
    .map((line) => normaliseText(line))
    .filter((line) => line !== '')
    .join('\n');
}

/** The block a node writes into: itself, where it is one. */
function blockAround(node: Node, scope: Element): Element {
  let at: Element | null = isElement(node) ? node : node.parentElement;
  while (at && at !== scope && !BLOCK.test(at.localName)) at = at.parentElement;
  return at ?? scope;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
