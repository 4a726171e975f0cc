/** A mark on the time axis; `x` in percent. */
export interface Tick {
  readonly x: number;
  readonly at: string;
}

/** Evenly spaced moments from `since` to `until` (ISO 8601), both ends included. */
export function stripTicks(since: string, until: string, count = 4): readonly Tick[] {
  const start = Date.parse(since);
  const length = Date.parse(until) - start;
  return Array.from({ length: count }, (_, index) => {
    const share = index / (count - 1);
    return { x: share * 100, at: new Date(start + share * length).toISOString() };
  });
}
