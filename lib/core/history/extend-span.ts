import type { Mark } from './mark';
import type { Position } from './series-history';
import type { Span } from './span';

/** The first run of a series, or the run after another. */
export function openSpan(series: string, mark: Mark, { at, id }: Position, label: string): Span {
  return {
    series,
    status: mark.status,
    from: at,
    to: at,
    readings: 1,
    firstReading: id,
    lastReading: id,
    reason: mark.reason,
    label: mark.label ?? label,
    lender: mark.lender,
    counts: mark.counts,
  };
}

/**
 * The run with one more reading, or null when the reading differs and starts another. A lender or plan counts
 * that a page does not state are no change: many pages leave them out.
 */
export function extendSpan(span: Span, mark: Mark, { at, id }: Position): Span | null {
  const sameLender = !span.lender || !mark.lender || span.lender === mark.lender;
  const sameCounts = !span.counts.length || !mark.counts.length || span.counts.join() === mark.counts.join();
  const same =
    span.status === mark.status && span.reason?.class === mark.reason?.class && sameLender && sameCounts;
  if (!same) return null;
  return {
    ...span,
    to: at,
    readings: span.readings + 1,
    lastReading: id,
    label: mark.label ?? span.label,
    lender: span.lender ?? mark.lender,
    counts: span.counts.length > 0 ? span.counts : mark.counts,
  };
}
