import type { Change } from '@/lib/core/history/change';
import { extendStore } from '@/lib/core/history/extend-store';
import { itemShelfOf, shelfOf } from '@/lib/core/history/record';
import type { RecordedReading } from '@/lib/core/history/record';
import { EMPTY_SHELF } from '@/lib/core/history/series-history';
import type { ShelfHistory } from '@/lib/core/history/series-history';
import { seriesStateOf } from '@/lib/core/history/series-state';

/** The history in memory, by the product's own rules; a reading out of order (a clock was set back) is left out. */
export function memoryHistory() {
  const shelves = new Map<string, ShelfHistory>();
  const stores = new Map<string, Set<string>>();
  const changes = new Map<string, Change[]>();
  const ids = new Set<string>();
  return {
    keep(record: RecordedReading) {
      if (ids.has(record.id)) return 'already-there' as const;
      ids.add(record.id);
      const { store } = record.reading.page;
      const [any, item] = [shelfOf(record), itemShelfOf(record)];
      const step = extendStore(
        { any: shelves.get(any) ?? EMPTY_SHELF, item: item === null ? null : (shelves.get(item) ?? null) },
        record,
      );
      if (!step) return 'added' as const;
      const own = stores.get(store) ?? new Set<string>();
      stores.set(store, own.add(any));
      shelves.set(any, step.any.history);
      changes.set(store, [...(changes.get(store) ?? []), ...step.any.changes, ...(step.item?.changes ?? [])]);
      if (item !== null && step.item) {
        own.add(item);
        shelves.set(item, step.item.history);
      }
      return 'added' as const;
    },
    seriesOf: (store: string) =>
      [...(stores.get(store) ?? [])].flatMap((key) =>
        (shelves.get(key) ?? EMPTY_SHELF).series.map(seriesStateOf),
      ),
    changesOf: (store: string, after: string) => (changes.get(store) ?? []).filter(({ by }) => by > after),
  };
}
