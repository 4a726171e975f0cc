import type { Span } from '@/lib/core/history/span';
import { DAY } from './time-window';

/** How far apart the looks of a run were: the farther, the less the run says of the time between them. */
export type Density = 'close' | 'apart' | 'far';

/** Looks up to this long apart, on average, make a run. */
const CLOSE = 1.5 * DAY;
const APART = 7 * DAY;

/** From the mean time between the run's looks. A single look is a moment, and drawn as one. */
export function densityOf({ from, to, readings }: Pick<Span, 'from' | 'to' | 'readings'>): Density {
  const each = (Date.parse(to) - Date.parse(from)) / Math.max(1, readings - 1);
  return each <= CLOSE ? 'close' : each <= APART ? 'apart' : 'far';
}
