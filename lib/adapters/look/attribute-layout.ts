/**
 * A page that was only parsed is never laid out, so whether a part shows is told by its attributes alone. Style sheets
 * are not known: a fetched reading counts only after it was compared with what a real visit saw.
 */
const HIDDEN = [
  '[hidden]:not([hidden="until-found" i])',
  '[aria-hidden="true" i]',
  'head,script,style,template,noscript,datalist',
  'input[type="hidden" i]',
  'dialog:not([open])',
  '[popover]',
  'details:not([open]) > :not(summary)',
].join(',');
const WIDTH = 100;
const HEIGHT = 20;

/**
 * Puts stand-ins in the place of what a drawn page would tell. Call it in a page of our own that draws nothing, before
 * the reader is loaded: that takes the browser's accessors once.
 */
export function installAttributeLayout(): void {
  const { prototype } = Element;
  prototype.checkVisibility = function checkVisibility(this: Element) {
    return isShown(this);
  };
  prototype.getBoundingClientRect = function getBoundingClientRect(this: Element) {
    return isShown(this) ? new DOMRect(0, 0, WIDTH, HEIGHT) : new DOMRect();
  };
  globalThis.getComputedStyle = (element) => styleOf(element);
}

const known = new WeakMap<Element, boolean>();

/** A parsed page does not change: each element is asked once. */
function isShown(element: Element): boolean {
  const before = known.get(element);
  if (before !== undefined) return before;
  // From the top down, without recursion: pages nest deeper than a stack.
  const way: Element[] = [];
  for (let at: Element | null = element; at && !known.has(at); at = at.parentElement) way.push(at);
  let shown = true;
  for (const at of way.toReversed()) {
    const above = at.parentElement ? (known.get(at.parentElement) ?? true) : true;
    shown = above && !at.matches(HIDDEN) && !isHiddenByStyle(at);
    known.set(at, shown);
  }
  return shown;
}

function isHiddenByStyle(element: Element): boolean {
  const { display, visibility, opacity } = ownStyle(element);
  return display === 'none' || /^(?:hidden|collapse)$/.test(visibility) || opacity === '0';
}

function ownStyle(element: Element): CSSStyleDeclaration | Record<'display' | 'visibility' | 'opacity', ''> {
  return 'style' in element ? (element as HTMLElement).style : { display: '', visibility: '', opacity: '' };
}

/** What the element's own `style` says, and how things are drawn where nothing is said. */
function styleOf(element: Element): CSSStyleDeclaration {
  const initial: Readonly<Record<string, string>> = {
    opacity: '1',
    overflow: 'visible',
    clip: 'auto',
    clipPath: 'none',
    cursor: 'auto',
    pointerEvents: 'auto',
  };
  const own = ownStyle(element) as CSSStyleDeclaration;
  return new Proxy(own, {
    get: (style, name) => Reflect.get(style, name) || (initial[String(name)] ?? ''),
  });
}
