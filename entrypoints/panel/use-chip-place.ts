import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findPlace } from '@/components/page/find-place';
import type { Place, Size } from '@/components/page/find-place';
import { pageControls } from '@/lib/adapters/dom/page-controls';
import type { ChipPlace } from '@/lib/adapters/browser/settings';
import type { Host } from '../shared/make-host';
import { watchLayout } from './watch-layout';

const DOT: Size = { width: 32, height: 32 };
const MARGIN = 8;

interface Wanted {
  readonly chip: ChipPlace;
  /** What the chip says; null when there is no chip. Another text has another width. */
  readonly text: string | null;
  /** True while chip or panel is in use: then nothing moves by itself. */
  readonly paused: boolean;
}

/** Keeps the chip on a free place, and looks again whenever the page's layout may have changed. */
export function useChipPlace(host: Host, { chip, text, paused }: Wanted): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  const measuredRef = useRef<{ text: string; size: Size } | null>(null);
  const { edge, y, folded } = chip;
  // Unplaced, the chip is drawn in full and unseen, so that it can be measured.
  const unplaced = place === null;

  useLayoutEffect(() => {
    if (text === null) {
      setPlace(null);
      return undefined;
    }
    if (paused) return undefined;
    const settle = () => {
      host.show();
      const full = measure(host, text, measuredRef);
      if (!full) return setPlace(null);
      const isFree = pageControls(host.element);
      const wish = { window: windowSize(), full, dot: DOT, edge, y, folded, margin: MARGIN };
      const next = findPlace(wish, isFree);
      if (next) host.moveTo(next.x, next.y);
      setPlace((last) => (same(last, next) ? last : next));
    };
    settle();
    return watchLayout(settle);
  }, [host, text, paused, edge, y, folded, unplaced]);

  return place;
}

/** The size of the chip with its sentence. While folded or unplaced it is drawn in full, unseen, to be measured. */
function measure(
  host: Host,
  text: string,
  kept: { current: { text: string; size: Size } | null },
): Size | null {
  if (kept.current?.text === text) return kept.current.size;
  const chip = host.root.querySelector('.chip');
  if (!chip) return null;
  const wasFolded = chip.classList.contains('folded');
  if (wasFolded) return null;
  const { width, height } = chip.getBoundingClientRect();
  kept.current = { text, size: { width, height } };
  return kept.current.size;
}

/** Without the scroll bar, which is the page's as well. */
function windowSize(): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  return {
    width: Math.min(clientWidth || innerWidth, innerWidth),
    height: Math.min(clientHeight || innerHeight, innerHeight),
  };
}

function same(a: Place | null, b: Place | null): boolean {
  if (!a || !b) return a === b;
  return a.x === b.x && a.y === b.y && a.edge === b.edge && a.folded === b.folded;
}
