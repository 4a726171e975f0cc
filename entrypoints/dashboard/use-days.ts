import { useCallback, useMemo } from 'preact/hooks';
import type { DayLooks } from '@/components/charts/looks-row';
import { watchDays } from '@/lib/adapters/database/history-queries';
import { seriesOfKey } from '@/lib/core/history/record';
import { useLive } from '../shared/use-live';

/** How often each store was looked at, by UTC day since `since`, live; sample history is not counted. */
export function useDays(since: string): ReadonlyMap<string, readonly DayLooks[]> {
  const day = since.slice(0, 10);
  const watch = useCallback<ReturnType<typeof watchDays>>(
    (onValue, onError) => watchDays(day)(onValue, onError),
    [day],
  );
  const { value } = useLive(watch);
  return useMemo(() => {
    const stores = new Map<string, DayLooks[]>();
    for (const { day: date, shelves } of value ?? []) {
      const looks = new Map<string, number>();
      for (const [key, { offered, disabled, absent, unknown }] of shelves) {
        const { store } = seriesOfKey(`${key}|`);
        looks.set(store, (looks.get(store) ?? 0) + offered + disabled + absent + unknown);
      }
      for (const [store, count] of looks)
        stores.set(store, [...(stores.get(store) ?? []), { day: Date.parse(date), looks: count }]);
    }
    return stores;
  }, [value]);
}
