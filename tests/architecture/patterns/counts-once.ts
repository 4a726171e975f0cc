import { isEndless, piecesOf } from './pieces';

/**
 * The pattern with every bounded count brought down to one ("\d{2,5}" to "\d", ".{0,12}" to ".?"); null when something
 * longer than one piece is repeated without end. Where only single pieces are, the growth stays the same: two loops
 * are ambiguous through what stands between them exactly when one character of each piece between is in both. That
 * keeps the automaton small enough to be looked through.
 */
export function countsOnce(source: string): string | null {
  let once = '';
  let before = '';
  for (const piece of piecesOf(source)) {
    if (isEndless(piece) && before === ')') return null;
    const [, least] = /^\{(\d+)(?:,\d+)?\}\??$/.exec(piece) ?? [];
    once += least === undefined ? piece : least === '0' ? '?' : '';
    before = piece;
  }
  return once;
}
