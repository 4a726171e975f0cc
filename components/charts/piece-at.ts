import { BAR } from './strip-paths';
import type { Piece } from './strip-piece';

/** How near a pointer must come to a mark or a narrow piece, px. */
const REACH = 5;

const RANK: Readonly<Record<Piece['kind'], number>> = { terms: 0, seen: 1, many: 1, changed: 2, unseen: 3 };

/** What lies under a point of the strip: marks above the bar, else the bar, else what is between bars. */
export function pieceAt(pieces: readonly Piece[], x: number, y: number): Piece | null {
  const distance = (piece: Piece) => Math.max(piece.x - x, x - (piece.x + piece.width), 0);
  const near = pieces.filter((piece) => distance(piece) <= (piece.width < 2 * REACH ? REACH : 0));
  const rank = (piece: Piece) => (piece.kind === 'terms' && y > BAR.top + 2 ? 4 : RANK[piece.kind]);
  return near.toSorted((a, b) => rank(a) - rank(b) || distance(a) - distance(b))[0] ?? null;
}
