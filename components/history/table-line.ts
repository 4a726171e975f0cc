import type { Change } from '@/lib/core/history/change';
import type { Span } from '@/lib/core/history/span';
import type { TimeWindow } from '../charts/time-window';
import type { SeriesRow } from './series-row';

/** A line of the table: a run, or a change of terms; `from` orders it. */
export type TableLine = { readonly row: SeriesRow; readonly key: string; readonly from: string } & (
  { readonly kind: 'span'; readonly span: Span } | { readonly kind: 'change'; readonly change: Change }
);

export type TimeOrder = 'latest-first' | 'earliest-first';

/** All runs and changes that the strips show in the window. */
export function tableLines(
  rows: readonly SeriesRow[],
  window: TimeWindow,
  order: TimeOrder,
): readonly TableLine[] {
  const [from, to] = [new Date(window.from).toISOString(), new Date(window.to).toISOString()];
  const lines = rows.flatMap((row): TableLine[] => [
    ...(row.history?.spans ?? [])
      .filter((span) => span.to >= from && span.from <= to)
      .map((span) => ({
        kind: 'span' as const,
        row,
        span,
        from: span.from,
        key: `${row.state.key} ${span.firstReading}`,
      })),
    ...(row.history?.changes ?? [])
      .filter(({ by }) => by >= from && by <= to)
      .map((change, index) => ({
        kind: 'change' as const,
        row,
        change,
        from: change.by,
        key: `${row.state.key} ${change.reading} ${change.facet} ${index}`,
      })),
  ]);
  const sign = order === 'latest-first' ? -1 : 1;
  return lines.toSorted((a, b) => (a.from < b.from ? -sign : a.from > b.from ? sign : 0));
}
