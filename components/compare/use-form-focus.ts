import { useEffect, useRef } from 'preact/hooks';
import type { Doing } from './use-doing';

/**
 * Keeps the keyboard where the work is: in the form once it opens, back at its button when it closes, at the answer
 * when an empty sheet was filled. Escape closes the form. Gives the ref of the element around the form.
 */
export function useFormFocus(doing: Doing, empty: boolean, onClose: () => void) {
  const place = useRef<HTMLDivElement>(null);
  const started = useRef(false);
  const drawn = useRef(false);
  const focus = (selector: string) => {
    // Only where what had the focus is gone.
    if (document.activeElement === document.body)
      place.current?.parentElement?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (!doing) {
      if (started.current) focus('.buttons .main');
      return;
    }
    started.current = true;
    place.current?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, [doing]);
  useEffect(() => {
    if (drawn.current && !empty) focus('.headline');
    drawn.current = true;
  }, [empty]);
  useEffect(() => {
    const around = place.current;
    if (!doing || !around) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.isComposing) onClose();
    };
    around.addEventListener('keydown', onKey);
    return () => around.removeEventListener('keydown', onKey);
  }, [doing, onClose]);
  return place;
}
