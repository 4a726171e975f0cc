import { useMemo } from 'preact/hooks';
import { box } from './strip-paths';
import { DAY, placeIn } from './time-window';
import type { TimeWindow } from './time-window';

/** How often was looked on one day. */
export interface DayLooks {
  /** When the day began, ms since 1970. */
  readonly day: number;
  readonly looks: number;
}

const HEIGHT = 18;
/** Bars of days are at least this wide; days closer together share one. */
const NARROW = 3;

interface Props {
  readonly days: readonly DayLooks[];
  readonly window: TimeWindow;
  readonly width: number;
  /** The same in words. */
  readonly label: string;
}

/** How often was looked, day by day, as bars under the axis: the ground the strips stand on. */
export function LooksRow({ days, window, width, label }: Props) {
  const path = useMemo(() => looksPath(days, window, width), [days, window, width]);
  return (
    <svg class="looks" width={width} height={HEIGHT} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}

/** Heights grow with the root of the looks, so that one look beside fifty is still seen. */
export function looksPath(days: readonly DayLooks[], window: TimeWindow, width: number): string {
  const place = placeIn(window, width);
  const wide = Math.max(NARROW, place(window.from + DAY) - 1);
  const bars = new Map<number, number>();
  for (const { day, looks } of days) {
    if (looks === 0 || day + DAY <= window.from || day >= window.to) continue;
    const x = wide > NARROW ? place(day) : Math.floor(place(day) / NARROW) * NARROW;
    bars.set(x, Math.max(looks, bars.get(x) ?? 0));
  }
  const most = Math.max(1, ...bars.values());
  return [...bars]
    .map(([x, looks]) => {
      const height = Math.max(2, HEIGHT * Math.sqrt(looks / most));
      const left = Math.max(0, x);
      return box(left, HEIGHT - height, Math.min(x + wide, width) - left, height);
    })
    .join('');
}
