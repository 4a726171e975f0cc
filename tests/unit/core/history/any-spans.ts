import { deriveStore, groupByShelf } from '@/lib/core/history/derive-store';
import type { RecordedReading } from '@/lib/core/history/record';
import type { Span } from '@/lib/core/history/span';

/** All runs over any item in these readings, whatever stores they are of, ordered by series and time. */
export function anySpans(readings: readonly RecordedReading[]): Span[] {
  return [...groupByShelf(readings).values()]
    .flatMap((store) => deriveStore(store).any.spans)
    .toSorted((a, b) => (a.series < b.series ? -1 : a.series > b.series ? 1 : 0));
}
