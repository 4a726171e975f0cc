import type { Span } from '@/lib/core/history/span';
import type { Status } from '@/lib/core/reading/reading';

/** A piece of a strip; `x` and `width` in percent of the time shown. */
export type Segment =
  | { readonly kind: 'span'; readonly x: number; readonly width: number; readonly span: Span }
  | {
      /** Between two looks: something changed in here, or (equal states) nothing is known to have. */
      readonly kind: 'between';
      readonly x: number;
      readonly width: number;
      readonly before: Status;
      readonly after: Status;
      readonly from: string;
      readonly to: string;
    };

/** Below this a span could not be seen or hit; in percent. */
const NARROWEST = 0.9;

/** Lays a series' spans out over `[since, until]` (ISO 8601). Spans that end before it are left out. */
export function stripSegments(spans: readonly Span[], since: string, until: string): readonly Segment[] {
  const start = Date.parse(since);
  const length = Date.parse(until) - start;
  if (!(length > 0)) return [];
  const at = (iso: string) => Math.min(100, Math.max(0, ((Date.parse(iso) - start) / length) * 100));
  const segments: Segment[] = [];
  spans.forEach((span, index) => {
    const next = spans[index + 1];
    if (next && next.from > since && next.from < until && next.from > span.to) {
      const x = at(span.to);
      const width = at(next.from) - x;
      segments.push({
        kind: 'between',
        x,
        width,
        before: span.status,
        after: next.status,
        from: span.to,
        to: next.from,
      });
    }
    if (span.to < since || span.from > until) return;
    const x = at(span.from);
    const width = Math.max(NARROWEST, at(span.to) - x);
    segments.push({ kind: 'span', x: Math.min(x, 100 - width), width, span });
  });
  // Spans last: a change is drawn under the looks it lies between.
  return segments.toSorted((a, b) => Number(a.kind === 'span') - Number(b.kind === 'span'));
}
