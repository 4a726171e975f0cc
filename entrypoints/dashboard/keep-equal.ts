import type { StripHistory } from '@/components/charts/strip-layout';

type Strips = ReadonlyMap<string, StripHistory>;

/** `after`, with the old object for every history that is still the same: only what changed is drawn again. */
export function keepEqual(before: Strips, after: Strips): Strips {
  return new Map(
    [...after].map(([key, history]) => {
      const old = before.get(key);
      return [key, old && isSame(old, history) ? old : history];
    }),
  );
}

/** Readings of before can come late, so ends alone do not tell; ids and counts of the runs do. */
function isSame(a: StripHistory, b: StripHistory): boolean {
  if (a.spans.length !== b.spans.length || a.changes.length !== b.changes.length) return false;
  return (
    a.spans.every((span, index) => {
      const other = b.spans[index];
      return (
        other?.firstReading === span.firstReading &&
        other.lastReading === span.lastReading &&
        other.readings === span.readings
      );
    }) &&
    a.changes.every(
      ({ reading, facet }, index) =>
        b.changes[index]?.reading === reading && b.changes[index]?.facet === facet,
    )
  );
}
