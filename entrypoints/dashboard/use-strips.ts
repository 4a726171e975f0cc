import { useEffect, useState } from 'preact/hooks';
import type { StripHistory } from '@/components/charts/strip-layout';
import type { TimeWindow } from '@/components/charts/time-window';
import { watchStrips } from '@/lib/adapters/database/history-queries';
import type { SeriesState } from '@/lib/core/history/series-state';

/** Of every series shown, its spans and changes since a while before the window, by series key, live. */
export function useStrips(
  series: readonly SeriesState[],
  window: TimeWindow,
): ReadonlyMap<string, StripHistory> {
  const [strips, setStrips] = useState<ReadonlyMap<string, StripHistory>>(new Map());
  const since = useSince(window);
  const stores = [...new Set(series.map(({ store }) => store))].join('\n');
  useEffect(() => watchStrips(since, stores.split('\n').filter(Boolean))(setStrips), [stores, since]);
  return strips;
}

/** Reads further back than is shown, so that a drag or a zoom asks the database only now and then. */
function useSince({ from, to }: TimeWindow): string {
  const [since, setSince] = useState(from - (to - from));
  useEffect(() => {
    const [length, margin] = [to - from, from - since];
    if (margin < 0 || margin > 8 * length) setSince(from - length);
  }, [from, to, since]);
  return new Date(since).toISOString();
}
