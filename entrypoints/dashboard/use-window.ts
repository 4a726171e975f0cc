import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { DAY, moveWindow, zoomWindow } from '@/components/charts/time-window';
import type { TimeWindow } from '@/components/charts/time-window';
import type { ZoomGestures } from '@/components/charts/use-zoom-gestures';
import { routeHash } from './route';
import type { HistoryRoute } from './route';

/** The address follows a drag this long after it rests, ms: it is written once, not sixty times a second. */
const REST = 200;

interface Shown extends ZoomGestures {
  readonly window: TimeWindow;
  readonly show: (window: TimeWindow) => void;
}

/**
 * The time shown, as the address has it, and what moves it. `earliest` and `latest` (ms) are how far history and
 * announcements reach. Gestures change the address in place: "back" leads out of the view, not through a drag.
 */
export function useWindow(route: HistoryRoute, now: string, earliest: number, latest: number): Shown {
  const [moved, setMoved] = useState<TimeWindow | null>(null);
  const { days, window: asked } = route;
  const usual = useMemo(() => {
    const to = Date.parse(now);
    return { from: days === 'all' ? Math.min(earliest, to - DAY) : to - days * DAY, to };
  }, [days, now, earliest]);
  useEffect(() => setMoved(null), [route]);
  const window = moved ?? asked ?? usual;
  const current = useRef(window);
  current.current = window;

  useEffect(() => {
    if (!moved) return undefined;
    const timer = setTimeout(() => {
      history.replaceState(null, '', routeHash({ ...route, window: moved }));
      dispatchEvent(new HashChangeEvent('hashchange'));
    }, REST);
    return () => clearTimeout(timer);
  }, [moved, route]);

  return useMemo(() => {
    const show = (next: TimeWindow) => {
      current.current = next;
      setMoved(next);
    };
    return {
      window,
      show,
      onZoom: (factor, share) => show(zoomWindow(current.current, factor, share, latest)),
      onMove: (share) => show(moveWindow(current.current, share, latest)),
    };
  }, [window, latest]);
}
