import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Host } from '../shared/make-host';

/**
 * Takes the focus into the open panel. What it returns closes the panel and gives the focus back to where the
 * shopper was, or to the chip.
 */
export function useFocus(host: Host, open: boolean, onOpen: (open: boolean) => void): () => void {
  const beforeRef = useRef<HTMLElement | null>(null);

  const close = useCallback(() => {
    onOpen(false);
    requestAnimationFrame(() => {
      const before = beforeRef.current?.isConnected ? beforeRef.current : null;
      const to = before ?? host.root.querySelector<HTMLElement>('.say');
      to?.focus({ preventScroll: true });
    });
  }, [host, onOpen]);

  useEffect(() => {
    if (!open) return undefined;
    const before = document.activeElement;
    const isFromPage = before instanceof HTMLElement && before !== host.element && before !== document.body;
    beforeRef.current = isFromPage ? before : null;
    host.root.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    // A pressed button that goes away leaves the focus nowhere; Escape must close the panel from there as well.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !event.isTrusted || document.activeElement !== document.body) return;
      event.preventDefault();
      event.stopPropagation();
      close();
    };
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, [host, open, close]);

  return close;
}
