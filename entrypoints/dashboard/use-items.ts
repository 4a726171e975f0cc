import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ItemName } from '@/components/history/history-filters';
import { watchItems } from '@/lib/adapters/database/series-queries';
import type { KeptItem } from '@/lib/adapters/database/series-queries';
import type { SeriesState } from '@/lib/core/history/series-state';

/** The items of some stores, live: their names, and the series each has of its own. */
export function useItems(stores: readonly string[]) {
  const [found, setFound] = useState<ReadonlyMap<string, readonly KeptItem[]>>(new Map());
  const together = stores.join('\n');
  useEffect(() => {
    const stops = together
      .split('\n')
      .filter(Boolean)
      .map((store) => watchItems(store)((items) => setFound((before) => new Map(before).set(store, items))));
    return () => stops.forEach((stop) => stop());
  }, [together]);
  return useMemo(() => {
    const series: readonly SeriesState[] = [...found.values()].flat().flatMap((item) => item.series);
    /** One an item, whatever accounts it was seen with. */
    const of = (store: string): readonly ItemName[] => {
      const names = new Map<string, ItemName>();
      for (const { item, name } of found.get(store) ?? [])
        if (!names.has(item)) names.set(item, { id: item, name });
      return [...names.values()];
    };
    return { series, of };
  }, [found]);
}
