import type { Change } from '@/lib/core/history/change';
import type { Span } from '@/lib/core/history/span';
import { announcedRanges } from './announced-ranges';
import { gapPieces } from './gap-pieces';
import { placedSpans } from './placed-spans';
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
  const held = (moment: number) => Math.min(width, Math.max(0, at(moment)));
  const { near, seen } = placedSpans(spans, window, at, width);
  const found = changes.filter(({ by }) => by >= from && by <= to);
  const pieces: Piece[] = [
    ...gapPieces(near, held(Date.parse(now))),
    ...runPieces(seen, width, window.to - window.from),
    ...termPieces(found, (iso) => held(Date.parse(iso)), width),
  ];
  return {
    pieces: pieces.toSorted((a, b) => a.x - b.x),
    announced: announcedRanges(near, (iso) => at(Date.parse(iso)), width),
  };
}
