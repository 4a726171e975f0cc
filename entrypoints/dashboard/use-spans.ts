import { useEffect, useState } from 'preact/hooks';
import { watchSpans } from '@/lib/adapters/database/history-queries';
import type { SeriesState } from '@/lib/app/ports';
import type { Span } from '@/lib/core/history/span';

/** The spans since `since` of every series of the stores shown, by series key, live. */
export function useSpans(
  series: readonly SeriesState[],
  stores: readonly string[],
  since: string,
): ReadonlyMap<string, readonly Span[]> {
  const [spans, setSpans] = useState<ReadonlyMap<string, readonly Span[]>>(new Map());
  const together = series
    .filter(({ store }) => stores.includes(store))
    .map(({ key }) => key)
    .join('\n');
  useEffect(() => {
    setSpans(new Map());
    if (since === '') return undefined;
    const stops = together
      .split('\n')
      .filter(Boolean)
      .map((key) => watchSpans(key, since)((found) => setSpans((before) => new Map(before).set(key, found))));
    return () => stops.forEach((stop) => stop());
  }, [together, since]);
  return spans;
}
