import { useLayoutEffect } from 'preact/hooks';
import type { Host } from './make-host';

const MARGIN = 8;

interface Wanted {
  readonly open: boolean;
  readonly edge: 'left' | 'right';
  /** Where the chip is, px from the top: the panel opens there, as far as it fits. */
  readonly y: number;
}

/** Puts the open panel at the chip's edge, wholly inside the window. */
export function usePanelPlace(host: Host, { open, edge, y }: Wanted): void {
  useLayoutEffect(() => {
    if (!open) return undefined;
    const settle = () => {
      host.show();
      const panel = host.root.querySelector('.panel');
      if (!panel) return;
      const { width, height } = panel.getBoundingClientRect();
      const across = document.documentElement.clientWidth || innerWidth;
      const x = edge === 'left' ? MARGIN : across - width - MARGIN;
      host.moveTo(Math.max(0, x), Math.max(MARGIN, Math.min(y, innerHeight - height - MARGIN)));
    };
    settle();
    const grown = new ResizeObserver(settle);
    grown.observe(host.root);
    addEventListener('resize', settle);
    return () => {
      grown.disconnect();
      removeEventListener('resize', settle);
    };
  }, [host, open, edge, y]);
}
