import type { Span } from '@/lib/core/history/span';

/** A span with where it begins and ends, held inside the strip, px. */
export interface PlacedSpan {
  readonly span: Span;
  readonly x: number;
  readonly end: number;
  /** The same beyond the strip's edges, as far as drawing goes. */
  readonly left: number;
  readonly right: number;
}

interface Times {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Farther out nothing is drawn, px. */
const FAR = 1e6;

/** Reading ten thousand dates takes longer than drawing them, and a drag lays out sixty times a second. */
const read = new WeakMap<readonly Span[], Times>();

function timesOf(spans: readonly Span[]): Times {
  const times = read.get(spans) ?? {
    from: Float64Array.from(spans, ({ from }) => Date.parse(from)),
    to: Float64Array.from(spans, ({ to }) => Date.parse(to)),
  };
  read.set(spans, times);
  return times;
}

/**
 * The spans that reach into `[from, to]` (ms), and outwards the nearest known one on either side, because a change
 * may reach in from there. In order of time, as `spans` are.
 */
export function placedSpans(
  spans: readonly Span[],
  { from, to }: { readonly from: number; readonly to: number },
  place: (at: number) => number,
  width: number,
): { readonly near: readonly PlacedSpan[]; readonly seen: readonly PlacedSpan[] } {
  const times = timesOf(spans);
  const first = firstAt(times.to, from);
  const last = firstAt(times.from, to + 1) - 1;
  let start = first - 1;
  while (start >= 0 && spans[start]?.status === 'unknown') start -= 1;
  let end = last + 1;
  while (end < spans.length && spans[end]?.status === 'unknown') end += 1;
  const offset = Math.max(0, start);
  const held = (x: number) => Math.min(width, Math.max(0, x));
  const near = spans.slice(offset, end + 1).map((span, index) => {
    const left = Math.max(-FAR, place(times.from[offset + index] ?? NaN));
    const right = Math.min(FAR, place(times.to[offset + index] ?? NaN));
    return { span, x: held(left), end: held(right), left, right };
  });
  return { near, seen: near.slice(first - offset, last - offset + 1) };
}

/** Index of the first time that is not before `at`. */
function firstAt(times: Float64Array, at: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? Infinity) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
