import { useEffect, useRef } from 'preact/hooks';
import type { RefObject } from 'preact';

export interface ZoomGestures {
  /** `share`: which place of the strips stays where it is, 0 left to 1 right. */
  readonly onZoom: (factor: number, share: number) => void;
  /** By a share of the window's length; below 0 is earlier. */
  readonly onMove: (share: number) => void;
}

/** A pointer that moved less is a click, px. */
const STILL = 5;

/**
 * Ctrl+wheel, pinch and drag over `area`; `track` is what the strips lie along. The wheel alone keeps scrolling the
 * page, and so does a finger that moves up or down.
 */
export function useZoomGestures(
  area: RefObject<HTMLElement | null>,
  track: RefObject<HTMLElement | null>,
  gestures: ZoomGestures,
): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const fingers = new Map<number, { x: number; start: number }>();
    let dragged = false;
    const strips = () => (track.current ?? element).getBoundingClientRect();
    const shareAt = (x: number) => {
      const { left, width } = strips();
      return Math.min(1, Math.max(0, (x - left) / width));
    };
    const wheel = (event: WheelEvent) => {
      const on = latest.current;
      if (event.ctrlKey || event.metaKey) on.onZoom(Math.exp(event.deltaY * 0.004), shareAt(event.clientX));
      else if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))
        on.onMove((event.shiftKey ? event.deltaY || event.deltaX : event.deltaX) / strips().width);
      else return;
      event.preventDefault();
    };
    const down = (event: PointerEvent) => {
      if (
        event.button !== 0 ||
        (event.target instanceof Element && event.target.closest('a, button, select'))
      )
        return;
      dragged = false;
      fingers.set(event.pointerId, { x: event.clientX, start: event.clientX });
    };
    const move = (event: PointerEvent) => {
      const finger = fingers.get(event.pointerId);
      if (!finger) return;
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      const on = latest.current;
      if (other) {
        const [was, is] = [Math.abs(finger.x - other.x), Math.abs(event.clientX - other.x)];
        if (was > 8 && is > 8) on.onZoom(was / is, shareAt((event.clientX + other.x) / 2));
        dragged = true;
      } else {
        dragged ||= Math.abs(event.clientX - finger.start) > STILL;
        if (dragged) {
          element.setPointerCapture(event.pointerId);
          on.onMove((finger.x - event.clientX) / strips().width);
        }
      }
      if (dragged) finger.x = event.clientX;
    };
    const up = (event: PointerEvent) => fingers.delete(event.pointerId);
    // The click that ends a drag chooses nothing.
    const click = (event: MouseEvent) => {
      if (!dragged) return;
      dragged = false;
      event.stopPropagation();
    };
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('click', click, true);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('click', click, true);
    };
  }, [area, track]);
}
