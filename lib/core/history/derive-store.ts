import type { Change } from './change';
import type { ShelfStep } from './extend-shelf';
import { extendStore } from './extend-store';
import { itemShelfOf, shelfOf } from './record';
import type { RecordedReading } from './record';
import { comparePositions, currentSpan, EMPTY_SHELF } from './series-history';
import type { ShelfHistory } from './series-history';
import type { Span } from './span';

export interface DerivedShelf {
  readonly history: ShelfHistory;
  /** By series, each in order of time, the open one last. */
  readonly spans: readonly Span[];
  /** In order of the readings that showed them. */
  readonly changes: readonly Change[];
}

export interface DerivedStore {
  readonly any: DerivedShelf;
  /** By the key of the item's shelf. */
  readonly items: ReadonlyMap<string, DerivedShelf>;
}

/** A store from all its readings (of one `shelfOf`), in any order; a repeated id counts once. */
export function deriveStore(readings: readonly RecordedReading[]): DerivedStore {
  const once = new Map(readings.map((record) => [record.id, record]));
  const any = gather();
  const items = new Map<string, ReturnType<typeof gather>>();
  for (const record of [...once.values()].toSorted(comparePositions)) {
    const key = itemShelfOf(record);
    const item = key === null ? null : (items.get(key) ?? gather());
    const step = extendStore({ any: any.history(), item: item?.history() ?? null }, record);
    if (!step) continue;
    any.take(step.any);
    if (key === null || !item || !step.item) continue;
    item.take(step.item);
    items.set(key, item);
  }
  return { any: any.result(), items: new Map([...items].map(([key, shelf]) => [key, shelf.result()])) };
}

/** Readings by the shelf of their store, in the order given. */
export function groupByShelf(readings: readonly RecordedReading[]): Map<string, RecordedReading[]> {
  const shelves = new Map<string, RecordedReading[]>();
  for (const record of readings) {
    const shelf = shelfOf(record);
    const before = shelves.get(shelf);
    if (before) before.push(record);
    else shelves.set(shelf, [record]);
  }
  return shelves;
}

/** Collects what the steps of one shelf leave behind. */
function gather() {
  let history = EMPTY_SHELF;
  const spans = new Map<string, Span[]>();
  const changes: Change[] = [];
  return {
    history: () => history,
    take: (step: ShelfStep) => {
      history = step.history;
      changes.push(...step.changes);
      for (const span of step.closed) {
        const before = spans.get(span.series);
        if (before) before.push(span);
        else spans.set(span.series, [span]);
      }
    },
    result: (): DerivedShelf => ({
      history,
      spans: history.series.flatMap((one) => [...(spans.get(one.key) ?? []), currentSpan(one)]),
      changes,
    }),
  };
}
