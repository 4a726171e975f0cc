/** What a shopper can press, type into or choose on a page. */
const CONTROLS = [
  'a[href],button,input,select,textarea,label,summary,iframe,object,embed,video[controls],audio[controls]',
  ...['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'option', 'menuitem', 'slider', 'combobox'].map(
    (role) => `[role="${role}"]`,
  ),
  '[onclick],[contenteditable]:not([contenteditable="false"]),[tabindex]:not([tabindex="-1"])',
].join(',');

interface Look {
  /** Room to keep around controls, px. */
  readonly clearance?: number;
  /** Distance of the sampled points, px; nothing smaller than this is sure to be found. */
  readonly grid?: number;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Makes a test for one look at the page: is this area clear of the page's own controls? What is found is
 * remembered for the look, because a search asks about many overlapping areas. `own` is our host element.
 */
export function pageControls(own: Element, { clearance = 4, grid = 8 }: Look = {}): (area: Area) => boolean {
  const taken: DOMRect[] = [];
  const clear = new Set<string>();
  return (area) => {
    const left = area.x - clearance;
    const top = area.y - clearance;
    const right = area.x + area.width + clearance;
    const bottom = area.y + area.height + clearance;
    if (taken.some((r) => r.left < right && r.right > left && r.top < bottom && r.bottom > top)) return false;
    for (const y of lattice(top, bottom, innerHeight, grid))
      for (const x of lattice(left, right, innerWidth, grid)) {
        const point = `${x} ${y}`;
        if (clear.has(point)) continue;
        const control = controlAt(x, y, own);
        if (control) {
          taken.push(boxOf(control));
          return false;
        }
        clear.add(point);
      }
    return true;
  };
}

/** Points on a lattice of the whole window, so that neighbouring areas share them, and the far side itself. */
function lattice(from: number, to: number, end: number, grid: number): readonly number[] {
  const points: number[] = [];
  const last = Math.floor(Math.min(to, end - 1));
  for (let at = Math.max(0, Math.ceil(from / grid) * grid); at < last; at += grid) points.push(at);
  points.push(last);
  return points;
}

// A form's fields shadow the properties of the same name (`<input name="closest">`), so these come from the prototype.
// oxlint-disable-next-line typescript/unbound-method -- called with .call only
const { closest, matches, getBoundingClientRect } = Element.prototype;
const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

function controlAt(x: number, y: number, own: Element): Element | null {
  let root: Document | ShadowRoot = document;
  for (let depth = 0; depth < 8; depth += 1) {
    const top: Element | undefined = root.elementsFromPoint(x, y).find((element) => element !== own);
    if (!top) return null;
    const control: Element | null = closest.call(top, CONTROLS);
    if (control && !coversWindow(control)) return control;
    if (showsHand(top) && !coversWindow(top)) return handOwner(top);
    const inner: ShadowRoot | null = top.shadowRoot;
    if (!(inner instanceof ShadowRoot) || inner === root) return null;
    root = inner;
  }
  return null;
}

function showsHand(element: Element): boolean {
  return getComputedStyle(element).cursor === 'pointer';
}

/** `cursor` is inherited: the outermost element that has it is the control. */
function handOwner(element: Element): Element {
  let owner = element;
  for (
    let up = element.parentNode;
    up instanceof Element && showsHand(up) && !coversWindow(up);
    up = up.parentNode
  )
    owner = up;
  return owner;
}

/** A click handler on the whole page is not something one aims at. Links and fields of that size still count. */
function coversWindow(element: Element): boolean {
  if (element === document.body || element === document.documentElement) return true;
  if (matches.call(element, 'a[href],button,input,select,textarea,iframe')) return false;
  const { width, height } = boxOf(element);
  return width * height > 0.5 * innerWidth * innerHeight;
}
