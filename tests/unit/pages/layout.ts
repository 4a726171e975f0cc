/**
 * A small stand-in for a browser's layout, for pages read without one: what is displayed and visible follows from style
 * sheets and attributes; what is rendered measures 100 × 20 px unless it says otherwise, everything else nothing.
 */

type View = Window & typeof globalThis;

const NEVER = new Set(['head', 'script', 'style', 'template', 'noscript', 'title', 'meta', 'link']);
/** What a property is where no style sets it. */
const INITIAL = {
  opacity: '1',
  overflow: 'visible',
  clip: 'auto',
  clipPath: 'none',
  cursor: 'auto',
  pointerEvents: 'auto',
  visibility: 'visible',
} as const;
const WIDTH = 100;
const HEIGHT = 20;

export function installLayout(view: View): void {
  const cascade = view.getComputedStyle.bind(view);
  const styleOf = (element: Element): CSSStyleDeclaration =>
    new Proxy(cascade(element), {
      get: (style, name) =>
        style[name as keyof CSSStyleDeclaration] || (INITIAL[name as keyof typeof INITIAL] ?? ''),
    });
  Object.defineProperty(view, 'getComputedStyle', { configurable: true, value: styleOf });

  const isRendered = (element: Element): boolean => {
    if (!element.isConnected) return false;
    for (let at: Element | null = element; at; at = up(at)) {
      if (NEVER.has(at.localName) || styleOf(at).display === 'none') return false;
      if (at.hasAttribute('hidden') && !/^(?:block|flex|grid)$/.test(at.getAttribute('style') ?? ''))
        return false;
      if (styleOf(at).opacity === '0') return false;
      const parent = at.parentElement;
      if (parent?.localName === 'details' && !parent.hasAttribute('open') && at.localName !== 'summary')
        return false;
      if (parent?.shadowRoot && !isSlotted(at, parent.shadowRoot)) return false;
    }
    return visibilityOf(element) === 'visible';
  };
  const visibilityOf = (element: Element): string => {
    for (let at: Element | null = element; at; at = up(at)) {
      const own = at.getAttribute('style')?.match(/visibility\s*:\s*(\w+)/)?.[1] ?? sheetVisibility(at);
      if (own && own !== 'inherit') return own;
    }
    return 'visible';
  };
  const sheetVisibility = (element: Element): string => {
    const { visibility } = styleOf(element);
    const above = element.parentElement ? styleOf(element.parentElement).visibility : 'visible';
    return visibility === above ? '' : visibility;
  };
  const length = (element: Element, side: 'width' | 'height', usual: number): number => {
    const own = /^(-?[\d.]+)px$/.exec(styleOf(element)[side])?.[1];
    const named = element.localName === 'iframe' ? element.getAttribute(side) : null;
    if (own === undefined && named === null && styleOf(element).display === 'contents') return 0;
    return own === undefined ? Number(named ?? usual) : Number(own);
  };
  const place = (element: Element, side: 'left' | 'top'): number => {
    let sum = 0;
    for (let at: Element | null = element; at; at = up(at)) {
      const { position } = styleOf(at);
      if (position !== 'absolute' && position !== 'fixed') continue;
      sum += Number(/^(-?[\d.]+)px$/.exec(styleOf(at)[side])?.[1] ?? 0);
    }
    return sum;
  };

  Object.defineProperties(view.Element.prototype, {
    checkVisibility: {
      configurable: true,
      value: function shown(this: Element) {
        return isRendered(this);
      },
    },
    getBoundingClientRect: {
      configurable: true,
      value: function measured(this: Element) {
        const here =
          isRendered(this) || (this.isConnected && styleOf(this).display !== 'none' && isLaidOut(this));
        const width = here ? length(this, 'width', WIDTH) : 0;
        const height = here ? length(this, 'height', HEIGHT) : 0;
        const [x, y] = here ? [place(this, 'left'), place(this, 'top')] : [0, 0];
        return { x, y, left: x, top: y, width, height, right: x + width, bottom: y + height };
      },
    },
  });

  /** Invisible and faded elements keep their size; those not displayed have none. */
  function isLaidOut(element: Element): boolean {
    for (let at: Element | null = element; at; at = up(at))
      if (NEVER.has(at.localName) || styleOf(at).display === 'none' || at.hasAttribute('hidden'))
        return false;
    return true;
  }
}

function up(element: Element): Element | null {
  const parent = element.parentNode;
  if (parent && 'host' in parent && parent.nodeType === 11) return parent.host as Element;
  return element.parentElement;
}

function isSlotted(element: Element, root: ShadowRoot): boolean {
  const name = element.getAttribute('slot') ?? '';
  return [...root.querySelectorAll('slot')].some((slot) => (slot.getAttribute('name') ?? '') === name);
}
