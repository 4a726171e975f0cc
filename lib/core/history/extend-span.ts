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
    announced: mark.announced,
    label: mark.label ?? label,
  };
}

/** The run with one more reading, or null when the reading differs and starts another. */
export function extendSpan(span: Span, mark: Mark, { at, id }: Position): Span | null {
  if (span.status !== mark.status || span.reason?.class !== mark.reason?.class) return null;
  return {
    ...span,
    to: at,
    readings: span.readings + 1,
    lastReading: id,
    announced: mark.announced ?? span.announced,
    label: mark.label ?? span.label,
  };
}
