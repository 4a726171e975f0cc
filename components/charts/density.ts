import type { Span } from '@/lib/core/history/span';
import { DAY } from './time-window';

/** How far apart the looks of a run were: the farther, the less the run says of the time shown. */
export type Density = 'close' | 'apart' | 'far';

/** Looks up to this long apart, on average, make a run. */
const CLOSE = 1.5 * DAY;
const APART = 7 * DAY;

/**
 * From the mean time between the run's looks, by itself and in a window `length` ms long: hours are not filled by
 * looks that lie days apart. A single look is a moment, and drawn as one.
 */
export function densityOf(
  { from, to, readings }: Pick<Span, 'from' | 'to' | 'readings'>,
  length: number,
): Density {
  const each = (Date.parse(to) - Date.parse(from)) / Math.max(1, readings - 1);
  if (each <= Math.min(CLOSE, length / 4)) return 'close';
  return each <= Math.min(APART, length) ? 'apart' : 'far';
}
