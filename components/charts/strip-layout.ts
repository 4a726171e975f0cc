import type { Change } from '@/lib/core/history/change';
import type { Span } from '@/lib/core/history/span';
import { announcedRanges } from './announced-ranges';
import { gapPieces } from './gap-pieces';
import { runPieces } from './run-pieces';
import type { AnnouncedRange, Piece } from './strip-piece';
import { termPieces } from './term-pieces';
import { placeIn } from './time-window';
import type { TimeWindow } from './time-window';

/** A series' history, spans and changes in order of time. */
export interface StripHistory {
  readonly spans: readonly Span[];
  readonly changes: readonly Change[];
}

export interface StripLayout {
  /** From left to right. */
  readonly pieces: readonly Piece[];
  readonly announced: readonly AnnouncedRange[];
}

/** Lays a series out over a window drawn `width` px wide. However long the history, the pieces are few. */
export function stripLayout(
  { spans, changes }: StripHistory,
  window: TimeWindow,
  width: number,
  now: string,
): StripLayout {
  const [from, to] = [new Date(window.from).toISOString(), new Date(window.to).toISOString()];
  const at = placeIn(window, width);
  const place = (iso: string) => Math.min(width, Math.max(0, at(Date.parse(iso))));
  const near = around(spans, from, to);
  const seen = near.filter((span) => span.to >= from && span.from <= to);
  const found = changes.filter(({ by }) => by >= from && by <= to);
  const pieces: Piece[] = [
    ...gapPieces(near, place, now),
    ...runPieces(seen, place, width),
    ...termPieces(found, place, width),
  ];
  return {
    pieces: pieces.toSorted((a, b) => a.x - b.x),
    announced: announcedRanges(near, (iso) => at(Date.parse(iso)), width),
  };
}

/** The spans in the window, and outwards the nearest known one on either side: changes may reach in from there. */
function around(spans: readonly Span[], from: string, to: string): readonly Span[] {
  let start = spans.findIndex((span) => span.to >= from);
  if (start < 0) start = spans.length;
  let end = spans.findIndex((span) => span.from > to);
  if (end < 0) end = spans.length;
  do start -= 1;
  while (start >= 0 && spans[start]?.status === 'unknown');
  while (end < spans.length && spans[end]?.status === 'unknown') end += 1;
  return spans.slice(Math.max(0, start), end + 1);
}
