import { isEndless, piecesOf } from './pieces';

/** A character that stands for itself in any case. */
const SELF = /^[^\p{L}\\^$.*+?()[\]{}|\s]$/u;

/**
 * Leaves out a loop on one character right behind another character ("ab*", as the marks of an amount). No other loop
 * leads into it on text it could itself repeat, so it takes no part in any ambiguity.
 */
export function withoutGuarded(source: string): string {
  const pieces = piecesOf(source);
  return pieces
    .filter((piece, place) => {
      const loop = isEndless(piece) ? place : place + 1;
      const [guard = '', own = '', quantifier = ''] = pieces.slice(loop - 2, loop + 1);
      return !(isEndless(quantifier) && SELF.test(guard) && SELF.test(own) && guard !== own);
    })
    .join('');
}
