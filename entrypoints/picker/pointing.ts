import { elementAt, firstElement, stepFrom } from '@/lib/adapters/dom/point';
import type { Step } from '@/lib/adapters/dom/point';
import { boxOf } from '@/lib/adapters/dom/native';
import type { Host } from '../shared/make-host';

export interface Pointing {
  readonly move: (step: Step) => void;
  readonly stop: () => void;
}

interface Wanted {
  readonly from: Element | null;
  readonly onPoint: (element: Element) => void;
  readonly onPick: (element: Element) => void;
  readonly onCancel: () => void;
}

const KEYS: Readonly<Record<string, Step>> = {
  ArrowUp: 'out',
  ArrowDown: 'in',
  ArrowRight: 'next',
  ArrowLeft: 'before',
};

/**
 * Lets the user point at an element of the page. A sheet of our own lies over everything, so that nothing of the
 * page is pressed; the element beneath is outlined. A mouse points by moving and picks by pressing; a finger points
 * by touching and picks by the button; keys walk the tree.
 */
export function pointAt(host: Host, sheet: HTMLElement, outline: HTMLElement, wanted: Wanted): Pointing {
  const life = new AbortController();
  const { signal } = life;
  let at: Element | null = wanted.from?.isConnected ? wanted.from : null;

  const draw = () => {
    if (!at) return;
    const { left, top, width, height } = boxOf(at);
    outline.style.cssText = `display:block;left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
  };
  const point = (next: Element | null) => {
    if (!next || next === at) return draw();
    at = next;
    draw();
    wanted.onPoint(next);
  };
  const beneath = ({ clientX, clientY }: MouseEvent) => elementAt(document, clientX, clientY, host.element);
  const move = (step: Step) => {
    const next = at ? stepFrom(at, step) : firstElement(document);
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    point(next);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'Tab' ? (event.shiftKey ? 'before' : 'next') : KEYS[event.key];
    const known = step !== undefined || event.key === 'Enter' || event.key === 'Escape';
    if (!known || !event.isTrusted) return;
    event.preventDefault();
    event.stopPropagation();
    if (step) move(step);
    else if (event.key === 'Escape') wanted.onCancel();
    else if (at) wanted.onPick(at);
  };

  sheet.addEventListener('pointermove', (event) => event.pointerType === 'mouse' && point(beneath(event)), {
    signal,
  });
  sheet.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const next = beneath(event);
      const finger = event instanceof PointerEvent && event.pointerType === 'touch';
      point(next);
      if (!finger && next) wanted.onPick(next);
    },
    { signal },
  );
  sheet.addEventListener('keydown', onKey, { signal });
  addEventListener('scroll', draw, { capture: true, passive: true, signal });
  addEventListener('resize', draw, { signal });
  sheet.focus({ preventScroll: true });
  if (at) draw();
  else if (!matchMedia('(hover: hover)').matches) point(firstElement(document));
  return { move, stop: () => life.abort() };
}
