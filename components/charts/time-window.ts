/** The time a chart shows; both ends in milliseconds since 1970 (UTC), `from` before `to`. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Closer than an hour nobody looks; farther than this nobody has. */
const SHORTEST = HOUR;
const LONGEST = 40 * 366 * DAY;

/**
 * The window `factor` times as long (below 1: closer), the moment at `share` (0 to 1) of it staying where it is,
 * and never past `latest`.
 */
export function zoomWindow(
  { from, to }: TimeWindow,
  factor: number,
  share: number,
  latest: number,
): TimeWindow {
  const length = Math.min(LONGEST, Math.max(SHORTEST, (to - from) * factor));
  const fixed = from + (to - from) * share;
  return held({ from: fixed - length * share, to: fixed + length * (1 - share) }, latest);
}

/** The window moved by a share of its length (below 0: earlier), never past `latest`. */
export function moveWindow({ from, to }: TimeWindow, share: number, latest: number): TimeWindow {
  const step = (to - from) * share;
  return held({ from: from + step, to: to + step }, latest);
}

/** Where a moment lies in a chart `width` px wide. */
export function placeIn({ from, to }: TimeWindow, width: number): (at: number) => number {
  const perPx = (to - from) / width;
  return (at) => (at - from) / perPx;
}

function held({ from, to }: TimeWindow, latest: number): TimeWindow {
  const beyond = Math.max(0, to - latest);
  return { from: Math.round(from - beyond), to: Math.round(to - beyond) };
}
