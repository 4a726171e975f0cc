import { useEffect, useState } from 'preact/hooks';
import type { StripHistory } from '@/components/charts/strip-layout';
import { DAY } from '@/components/charts/time-window';
import type { TimeWindow } from '@/components/charts/time-window';
import { watchStrips } from '@/lib/adapters/database/history-queries';
import { watchSeriesHistory } from '@/lib/adapters/database/series-queries';
import type { SeriesState } from '@/lib/core/history/series-state';
import { keepEqual } from './keep-equal';

type Strips = ReadonlyMap<string, StripHistory>;

/**
 * Of every series shown, its spans and changes since `since` (ISO 8601), by series key, live; those over all items by
 * one query, those of an item one by one. What a new reading did not change stays the same object.
 */
export function useStrips(series: readonly SeriesState[], since: string): Strips {
  const [strips, setStrips] = useState<Strips>(new Map());
  const ofAny = series.filter(({ item }) => item === null);
  const stores = [...new Set(ofAny.map(({ store }) => store))].join('\n');
  const itemKeys = series.flatMap(({ item, key }) => (item === null ? [] : [key])).join('\n');
  useEffect(() => {
    if (stores === '') return undefined;
    return watchStrips(since, stores.split('\n'))((found) => setStrips((before) => keepEqual(before, found)));
  }, [stores, since]);
  useEffect(() => {
    const stops = itemKeys
      .split('\n')
      .filter(Boolean)
      .map((key) =>
        watchSeriesHistory(key)((whole) => {
          const { spans, changes } = whole ?? { spans: [], changes: [] };
          setStrips((before) => keepEqual(before, new Map(before).set(key, { spans, changes })));
        }),
      );
    return () => stops.forEach((stop) => stop());
  }, [itemKeys]);
  return strips;
}

/** A change in the window may lie between looks as far apart as this. */
const LEAST = 120 * DAY;

/**
 * Reads further back than is shown: for the look before a change that reaches into the window, and so that a drag or a
 * zoom asks the database only now and then. ISO 8601.
 */
export function useSince({ from, to }: TimeWindow): string {
  const back = Math.max(to - from, LEAST);
  const [since, setSince] = useState(from - back);
  useEffect(() => {
    const margin = from - since;
    if (margin < LEAST / 2 || margin > 8 * back) setSince(from - back);
  }, [from, back, since]);
  return new Date(since).toISOString();
}
