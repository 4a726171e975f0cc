import { useRef, useState } from 'preact/hooks';
import type { ChipPlace } from '@/lib/adapters/browser/settings';
import type { Host } from '../shared/make-host';

/** A hand trembles: below this many px a press is a click. */
const TREMBLE = 5;
const KEY_STEP = 24;

/** Moves the chip by pointer (it snaps to the nearer edge) and by arrow keys. */
export function useMoving(host: Host, chip: ChipPlace, onPlace: (change: Partial<ChipPlace>) => void) {
  const startRef = useRef<{ x: number; y: number; left: number; top: number } | null>(null);
  const draggedRef = useRef(false);
  const [held, setHeld] = useState(false);

  const onPointerDown = (event: PointerEvent) => {
    if (event.button !== 0 || !(event.currentTarget instanceof Element)) return;
    const { left, top } = host.element.getBoundingClientRect();
    startRef.current = { x: event.clientX, y: event.clientY, left, top };
    draggedRef.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    const from = startRef.current;
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    if (!draggedRef.current && Math.hypot(dx, dy) < TREMBLE) return;
    draggedRef.current = true;
    setHeld(true);
    host.moveTo(from.left + dx, from.top + dy);
  };
  const onPointerUp = () => {
    if (startRef.current && draggedRef.current) {
      const { left, top, width } = host.element.getBoundingClientRect();
      const edge = left + width / 2 < innerWidth / 2 ? 'left' : 'right';
      onPlace({ edge, y: share(top) });
    }
    startRef.current = null;
    setHeld(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const change = keyMove(event.key, chip);
    if (!change) return;
    event.preventDefault();
    onPlace(change);
  };
  return {
    held,
    /** True once after a drag, so that letting go is not taken for a click. */
    wasDrag: () => {
      const was = draggedRef.current;
      draggedRef.current = false;
      return was;
    },
    handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, onKeyDown },
  };
}

function keyMove(key: string, chip: ChipPlace): Partial<ChipPlace> | null {
  const y = chip.y * innerHeight;
  if (key === 'ArrowUp') return { y: share(y - KEY_STEP) };
  if (key === 'ArrowDown') return { y: share(y + KEY_STEP) };
  if (key === 'ArrowLeft') return { edge: 'left' };
  if (key === 'ArrowRight') return { edge: 'right' };
  return null;
}

/** A height in px as a share of the window's, with as many digits as a setting needs. */
function share(y: number): number {
  return Math.min(1, Math.max(0, Math.round((y / innerHeight) * 1000) / 1000));
}
