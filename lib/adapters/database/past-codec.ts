import type { Change } from '../../core/history/change';
import { comparePositions } from '../../core/history/series-history';
import type { Position } from '../../core/history/series-history';
import type { Span } from '../../core/history/span';
import type { Status } from '../../core/reading/reading';
import type { Ended, Past, PastRow } from './rows';

export const NO_PAST: Past = { ended: [], changes: [] };

const STATUSES: readonly Status[] = ['offered', 'disabled', 'absent', 'unknown'];

/** The row of one month; spans as columns without names, because a year has thousands. */
export function encodePast(shelf: string, month: string, { ended, changes }: Past, any: boolean): PastRow {
  const series = [...new Set(ended.map(({ span }) => span.series))];
  return {
    shelf,
    month,
    ...(any ? { anyMonth: month } : {}),
    series,
    spans: ended.map(({ span, at, id }) => [
      series.indexOf(span.series),
      STATUSES.indexOf(span.status),
      Date.parse(span.from),
      Date.parse(span.to),
      span.readings,
      span.firstReading,
      span.lastReading,
      span.label,
      Date.parse(at),
      id,
      span.reason && [span.reason.class, span.reason.text],
      span.announced && [span.announced.start, span.announced.end],
    ]),
    changes,
  };
}

/** Null when the row is damaged. */
export function decodePast(row: PastRow): Past | null {
  const { series, spans, changes } = row;
  if (![series, spans, changes].every(Array.isArray)) return null;
  const ended = spans.map((columns) => decodeSpan(series, columns));
  return ended.every((one) => one !== null) && changes.every(isChange) ? { ended, changes } : null;
}

/** What came to an end or changed after a reading, and what did not. */
export function splitPast({ ended, changes }: Past, at: Position): readonly [until: Past, after: Past] {
  const later = (position: Position) => comparePositions(position, at) > 0;
  const changed = ({ by, reading }: Change) => later({ at: by, id: reading });
  return [
    { ended: ended.filter((one) => !later(one)), changes: changes.filter((one) => !changed(one)) },
    { ended: ended.filter(later), changes: changes.filter(changed) },
  ];
}

function decodeSpan(series: readonly string[], columns: readonly unknown[]): Ended | null {
  if (!Array.isArray(columns)) return null;
  const [of, state, from, to, readings, firstReading, lastReading, label, at, id, reason, announced] =
    columns as unknown[];
  const key = series[Number(of)];
  const status = STATUSES[Number(state)];
  const texts = [firstReading, lastReading, label, id];
  if (key === undefined || status === undefined) return null;
  if (![from, to, at].every(isTime) || typeof readings !== 'number') return null;
  if (!texts.every((text) => typeof text === 'string')) return null;
  if (![reason, announced].every((pair) => pair === null || (Array.isArray(pair) && pair.length === 2)))
    return null;
  const [cause, words] = (reason ?? []) as [NonNullable<Span['reason']>['class'], string];
  const [start, end] = (announced ?? []) as [string | null, string | null];
  const span: Span = {
    series: key,
    status,
    from: iso(from),
    to: iso(to),
    readings,
    firstReading: String(firstReading),
    lastReading: String(lastReading),
    reason: reason ? { class: cause, text: words } : null,
    announced: announced ? { start, end } : null,
    label: String(label),
  };
  return { span, at: iso(at), id: String(id) };
}

function isChange(change: unknown): change is Change {
  const { series, by, facet } = (change ?? {}) as Partial<Change>;
  return [series, by, facet].every((text) => typeof text === 'string');
}

function isTime(value: unknown): boolean {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15;
}

function iso(value: unknown): string {
  return new Date(Number(value)).toISOString();
}
