import { NARROW } from './run-pieces';
import type { PlacedSpan } from './placed-spans';
import type { PieceOf } from './strip-piece';

type Gap = PieceOf<'changed'> | PieceOf<'unseen'>;

/**
 * What lies between the looks. Between two that differ, the change, also across looks that told nothing; else
 * nothing at all: nobody looked, or could tell. `spans` in order of time, those just outside the window included;
 * `now` in px.
 */
export function gapPieces(spans: readonly PlacedSpan[], now: number): Gap[] {
  const pieces: Gap[] = [];
  let known: PlacedSpan | null = null;
  let chain: PlacedSpan[] = [];
  for (const placed of spans) {
    const before: PlacedSpan | null = known;
    chain.push(placed);
    if (placed.span.status === 'unknown') continue;
    if (before && before.span.status !== placed.span.status) {
      const width = placed.x - before.end;
      const whole = { x: before.right, width: placed.left - before.right };
      const ends = { before: before.span, after: placed.span, whole };
      if (width >= NARROW)
        pieces.push({ kind: 'changed', key: `c${before.span.lastReading}`, x: before.end, width, ...ends });
    } else unseen(chain, pieces);
    known = placed;
    chain = [placed];
  }
  unseen(chain, pieces);
  const last = spans.at(-1);
  if (last && now - last.end >= NARROW) {
    const ends = { before: last.span, after: null };
    pieces.push({
      kind: 'unseen',
      key: `u${last.span.lastReading}`,
      x: last.end,
      width: now - last.end,
      ...ends,
    });
  }
  return pieces;
}

/** The stretches between neighbours of a chain in which nothing is known to have changed. */
function unseen(chain: readonly PlacedSpan[], pieces: Gap[]): void {
  chain.forEach((before, index) => {
    const after = chain[index + 1];
    const width = after ? after.x - before.end : 0;
    if (!after || width < NARROW) return;
    const ends = { before: before.span, after: after.span };
    pieces.push({ kind: 'unseen', key: `u${before.span.lastReading}`, x: before.end, width, ...ends });
  });
}
