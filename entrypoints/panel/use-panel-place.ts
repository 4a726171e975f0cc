import { useLayoutEffect } from 'preact/hooks';
import { findPlace } from '@/components/page/find-place';
import type { Edge, Size } from '@/components/page/find-place';
import { pageControls } from '@/lib/adapters/dom/page-controls';
import type { Host } from '../shared/make-host';

const MARGIN = 8;
/** A panel is large; asking every 8 px would keep the click waiting. A pay button is larger than this. */
const GRID = 24;

interface Wanted {
  readonly open: boolean;
  readonly edge: Edge;
  /** Where the chip is, px from the top: the panel opens there, as far as it fits. */
  readonly y: number;
}

/** Puts the open panel where it hides none of the page's controls, if there is room; else at the chip's edge. */
export function usePanelPlace(host: Host, { open, edge, y }: Wanted): void {
  useLayoutEffect(() => {
    if (!open) return undefined;
    // Looked for once a window size: a panel that grows must not jump to the other side.
    let home: { readonly edge: Edge; readonly y: number } | null = null;
    const settle = () => {
      host.show();
      const size = host.root.querySelector('.panel')?.getBoundingClientRect();
      if (!size) return;
      const window = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
      home ??= freePlace(host, size, window, edge, y) ?? { edge, y };
      const x = home.edge === 'left' ? MARGIN : window.width - size.width - MARGIN;
      host.moveTo(Math.max(0, x), Math.max(MARGIN, Math.min(home.y, window.height - size.height - MARGIN)));
    };
    const resettle = () => {
      home = null;
      settle();
    };
    settle();
    const grown = new ResizeObserver(settle);
    grown.observe(host.root);
    addEventListener('resize', resettle);
    return () => {
      grown.disconnect();
      removeEventListener('resize', resettle);
    };
  }, [host, open, edge, y]);
}

function freePlace(host: Host, full: Size, window: Size, edge: Edge, y: number) {
  const isFree = pageControls(host.element, { grid: GRID });
  const wish = { window, full, dot: full, edge, y: y / window.height, folded: true, margin: MARGIN };
  return findPlace(wish, isFree);
}
