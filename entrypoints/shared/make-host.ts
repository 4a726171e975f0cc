export interface Host {
  readonly element: HTMLElement;
  readonly root: HTMLElement;
  /** Puts the host into the page's top layer, also after the page threw it out. */
  readonly show: () => void;
  readonly moveTo: (x: number, y: number) => void;
  readonly remove: () => void;
}

const KEPT_INSIDE = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'click', 'dblclick'];
const POINTER = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'contextmenu'];

/** One element in the page, holding everything in a closed shadow root: no style gets in, no event gets out. */
export function makeHost(css: string): Host {
  const element = document.createElement('div');
  element.popover = 'manual';
  const important: Readonly<Record<string, string>> = {
    all: 'initial',
    position: 'fixed',
    inset: 'auto',
    left: '0',
    top: '0',
    display: 'block',
    overflow: 'visible',
    'z-index': '2147483647',
  };
  for (const [name, value] of Object.entries(important)) element.style.setProperty(name, value, 'important');

  const shadow = element.attachShadow({ mode: 'closed' });
  adoptStyles(shadow, css);
  const root = document.createElement('div');
  shadow.append(root);

  for (const type of [...KEPT_INSIDE, ...POINTER, 'pointermove', 'pointercancel']) {
    // Only what a person does counts: a script's click or key never reaches a button of ours.
    shadow.addEventListener(type, (event) => event.isTrusted || event.stopImmediatePropagation(), true);
    element.addEventListener(type, (event) => event.stopPropagation());
  }

  return {
    element,
    root,
    show() {
      if (!element.isConnected) document.documentElement.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    moveTo(x, y) {
      element.style.setProperty('left', `${Math.round(x)}px`, 'important');
      element.style.setProperty('top', `${Math.round(y)}px`, 'important');
    },
    remove: () => element.remove(),
  };
}

/** A constructed sheet passes any page's content security policy; some browsers refuse it to content scripts. */
function adoptStyles(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
