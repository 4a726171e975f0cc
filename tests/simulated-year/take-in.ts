import type { Change } from '@/lib/core/history/change';
import { deriveStore } from '@/lib/core/history/derive-store';
import type { DerivedShelf, DerivedStore } from '@/lib/core/history/derive-store';
import { extendStore } from '@/lib/core/history/extend-store';
import type { ShelfStep } from '@/lib/core/history/extend-shelf';
import { itemShelfOf } from '@/lib/core/history/record';
import type { RecordedReading } from '@/lib/core/history/record';
import { currentSpan, EMPTY_SHELF } from '@/lib/core/history/series-history';
import type { ShelfHistory } from '@/lib/core/history/series-history';
import type { Span } from '@/lib/core/history/span';

interface Kept {
  history: ShelfHistory;
  closed: Span[];
  changes: Change[];
}

/**
 * Takes readings in as a database would: one step each, what is late or known put in by deriving the store again or left
 * out, and every thousand readings a restart, after which only what was written as JSON is left.
 */
export function takeIn(delivered: readonly RecordedReading[]): { store: DerivedStore; rebuilt: number } {
  const log = new Map<string, RecordedReading>();
  let any: Kept = { history: EMPTY_SHELF, closed: [], changes: [] };
  let items = new Map<string, Kept>();
  let rebuilt = 0;
  for (const [index, record] of delivered.entries()) {
    if (log.has(record.id)) continue;
    log.set(record.id, record);
    const key = itemShelfOf(record);
    const item = key === null ? null : (items.get(key) ?? null);
    const step = extendStore({ any: any.history, item: item?.history ?? null }, record);
    if (step) {
      any = put(any, step.any);
      if (key !== null && step.item) items.set(key, put(item, step.item));
    } else {
      rebuilt += 1;
      const derived = deriveStore([...log.values()]);
      any = keptOf(derived.any);
      items = new Map([...derived.items].map(([shelf, one]) => [shelf, keptOf(one)]));
    }
    if (index % 1000 === 999) {
      any = { ...any, history: written(any.history) };
      for (const kept of items.values()) kept.history = written(kept.history);
    }
  }
  const shelves = new Map([...items].map(([key, kept]) => [key, shelfOf(kept)]));
  return { store: { any: shelfOf(any), items: shelves }, rebuilt };
}

function put(kept: Kept | null, { history, closed, changes }: ShelfStep): Kept {
  const one = kept ?? { history, closed: [], changes: [] };
  one.history = history;
  one.closed.push(...closed);
  one.changes.push(...changes);
  return one;
}

function keptOf({ history, spans, changes }: DerivedShelf): Kept {
  const open = new Set(history.series.map(({ key, current }) => `${key} ${current.firstReading}`));
  return {
    history,
    closed: spans.filter(({ series, firstReading }) => !open.has(`${series} ${firstReading}`)),
    changes: [...changes],
  };
}

function shelfOf({ history, closed, changes }: Kept): DerivedShelf {
  const spans = history.series.flatMap((one) => [
    ...closed.filter(({ series }) => series === one.key),
    currentSpan(one),
  ]);
  return { history, spans, changes };
}

function written(history: ShelfHistory): ShelfHistory {
  const read: ShelfHistory = JSON.parse(JSON.stringify(history));
  return read;
}
