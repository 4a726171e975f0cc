import type { Status } from '@/lib/core/reading/reading';
import { densityOf } from './density';
import type { PlacedSpan } from './placed-spans';
import type { PieceOf } from './strip-piece';

/** Below this, in px, a piece could not be seen or hit. */
export const NARROW = 3;

/** Pieces of merged runs are at most this wide, so that they still say where in time they lie. */
const WIDEST = 24;

/** A strip's runs as pieces: runs too narrow to be told apart become one piece with their number. */
export function runPieces(
  spans: readonly PlacedSpan[],
  width: number,
  /** Of the window, ms. */
  length: number,
): (PieceOf<'seen'> | PieceOf<'many'>)[] {
  const pieces: (PieceOf<'seen'> | PieceOf<'many'>)[] = [];
  let narrow: PlacedSpan[] = [];
  const flush = () => {
    const [first] = narrow;
    if (first) pieces.push(narrow.length === 1 ? seen(first, width, length) : many(narrow, width));
    narrow = [];
  };
  for (const placed of spans) {
    const [first, last] = [narrow[0], narrow.at(-1)];
    const joins = first && last && placed.x - last.end < NARROW && placed.end - first.x <= WIDEST;
    const isNarrow = placed.end - placed.x < NARROW;
    if (!joins || !isNarrow) flush();
    if (isNarrow) narrow.push(placed);
    else pieces.push(seen(placed, width, length));
  }
  flush();
  return pieces;
}

function seen({ span, x, end }: PlacedSpan, width: number, length: number): PieceOf<'seen'> {
  const density = densityOf(span, length);
  return { kind: 'seen', key: `s${span.firstReading}`, span, density, ...within(x, end, width) };
}

function many(runs: readonly PlacedSpan[], width: number): PieceOf<'many'> {
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) throw new RangeError('No runs to draw as one. Hand over two or more.');
  const looks: Record<Status, number> = { offered: 0, disabled: 0, absent: 0, unknown: 0 };
  for (const { span } of runs) looks[span.status] += span.readings;
  return {
    kind: 'many',
    key: `m${first.span.firstReading}`,
    count: runs.length,
    shares: looks,
    from: first.span.from,
    to: last.span.to,
    ...within(first.x, last.end, width),
  };
}

/** Widened to what can be seen, inside the strip. */
function within(x: number, end: number, width: number) {
  const wide = Math.max(NARROW, end - x);
  return { x: Math.max(0, Math.min(x, width - wide)), width: wide };
}
