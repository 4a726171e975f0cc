import type { Change } from '../../core/history/change';
import { comparePositions } from '../../core/history/series-history';
import type { Position } from '../../core/history/series-history';
import type { Span } from '../../core/history/span';
import type { MessageClass, Status } from '../../core/reading/reading';
import { ID_BYTES, readId, writeId } from './id-bytes';
import type { Ended, Past, PastRow } from './rows';

export const NO_PAST: Past = { ended: [], changes: [] };

const STATUSES: readonly Status[] = ['offered', 'disabled', 'absent', 'unknown'];
/** Numbers a span has in `numbers`, times it has in `times`, ids in `ids`. */
const [NUMBERS, TIMES, IDS] = [6, 3, 3];

/** The row of one month; spans as columns of numbers, because a year has thousands. */
export function encodePast(shelf: string, month: string, { ended, changes }: Past, any: boolean): PastRow {
  const [series, labels, reasons, announced] = [dictionary(), dictionary(), dictionary(), dictionary()];
  const numbers = new Uint32Array(ended.length * NUMBERS);
  const times = new Float64Array(ended.length * TIMES);
  const ids = new Uint8Array(ended.length * IDS * ID_BYTES);
  ended.forEach(({ span, at, id }, i) => {
    const words = span.reason && JSON.stringify([span.reason.class, span.reason.text]);
    const said = span.announced && JSON.stringify([span.announced.start, span.announced.end]);
    numbers.set(
      [
        series.of(span.series),
        STATUSES.indexOf(span.status),
        span.readings,
        labels.of(span.label),
        words === null ? 0 : 1 + reasons.of(words),
        said === null ? 0 : 1 + announced.of(said),
      ],
      i * NUMBERS,
    );
    times.set([Date.parse(span.from), Date.parse(span.to), Date.parse(at)], i * TIMES);
    [span.firstReading, span.lastReading, id].forEach((one, k) => writeId(ids, i * IDS + k, one));
  });
  const words = { series: series.all, labels: labels.all, reasons: reasons.all, announced: announced.all };
  return { shelf, month, ...(any ? { anyMonth: month } : {}), ...words, numbers, times, ids, changes };
}

/** Null when the row is damaged. */
export function decodePast(row: PastRow): Past | null {
  const { series, labels, reasons, announced, numbers, times, ids, changes } = row;
  if (![series, labels, reasons, announced, changes].every(Array.isArray)) return null;
  if (!(numbers instanceof Uint32Array && times instanceof Float64Array && ids instanceof Uint8Array))
    return null;
  const count = numbers.length / NUMBERS;
  if (times.length !== count * TIMES || ids.length !== count * IDS * ID_BYTES || !times.every(isTime))
    return null;
  const ended: Ended[] = [];
  for (let i = 0; i < count; i += 1) {
    const [of = -1, state = -1, readings = 0, label = -1, reason = 0, said = 0] = numbers.subarray(
      i * NUMBERS,
    );
    const [from = 0, to = 0, at = 0] = times.subarray(i * TIMES);
    const [key, status, name] = [series[of], STATUSES[state], labels[label]];
    const words = reason === 0 ? null : pair(reasons[reason - 1]);
    const ends = said === 0 ? null : pair(announced[said - 1]);
    if (key === undefined || status === undefined || name === undefined) return null;
    if (words === undefined || ends === undefined) return null;
    const span: Span = {
      series: key,
      status,
      from: iso(from),
      to: iso(to),
      readings,
      firstReading: readId(ids, i * IDS),
      lastReading: readId(ids, i * IDS + 1),
      reason: words && { class: words[0] as MessageClass, text: String(words[1]) },
      announced: ends && { start: ends[0], end: ends[1] },
      label: name,
    };
    ended.push({ span, at: iso(at), id: readId(ids, i * IDS + 2) });
  }
  return changes.every(isChange) ? { ended, changes } : null;
}

/** What came to an end or changed until a reading, and what after it. */
export function splitPast({ ended, changes }: Past, at: Position): readonly [until: Past, after: Past] {
  const later = (position: Position) => comparePositions(position, at) > 0;
  const changed = ({ by, reading }: Change) => later({ at: by, id: reading });
  return [
    { ended: ended.filter((one) => !later(one)), changes: changes.filter((one) => !changed(one)) },
    { ended: ended.filter(later), changes: changes.filter(changed) },
  ];
}

/** Texts by number, each once. */
function dictionary() {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  const of = (text: string): number => {
    const there = numbers.get(text);
    if (there !== undefined) return there;
    numbers.set(text, all.length);
    return all.push(text) - 1;
  };
  return { all, of };
}

/** Undefined when it is none. */
function pair(text: string | undefined): readonly [string | null, string | null] | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (!Array.isArray(value) || value.length !== 2) return undefined;
    const [first, second] = value as unknown[];
    return isText(first) && isText(second) ? [first, second] : undefined;
  } catch {
    return undefined;
  }
}

function isText(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isChange(change: unknown): change is Change {
  const { series, by, facet } = (change ?? {}) as Partial<Change>;
  return [series, by, facet].every((text) => typeof text === 'string');
}

function isTime(value: number): boolean {
  return Math.abs(value) <= 8.64e15;
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
