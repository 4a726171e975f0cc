/** A class, an escape, a group's opening or close, a quantifier with its laziness, or a character. */
const PIECE =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|[^])|\[(?:\\[^]|[^\]\\])*\]|\(\?<?[=!]|\((?:\?(?::|<[^>]*>|[a-z-]+:))?|[*+?]\??|\{\d+(?:,\d*)?\}\??|[^]/gu;

/** The pieces of a pattern's source, which together are the source again. */
export function piecesOf(source: string): string[] {
  return [...source.matchAll(PIECE)].map(([piece]) => piece);
}

/** Repeats the piece before it without end. */
export function isEndless(piece: string): boolean {
  return /^(?:[*+]|\{\d+,\})\??$/.test(piece);
}

/** The alternatives at the top of a pattern, with a group around all of them taken off. */
export function alternativesOf(source: string): string[] {
  const pieces = piecesOf(source);
  const parts: string[][] = [[]];
  let depth = 0;
  let wrapped = pieces[0] === '(?:';
  pieces.forEach((piece, place) => {
    if (piece === ')') depth -= 1;
    if (depth === 0 && place < pieces.length - 1 && place > 0) wrapped = false;
    if (piece === '|' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(piece);
    if (piece.startsWith('(')) depth += 1;
  });
  if (wrapped && pieces.at(-1) === ')') return alternativesOf(pieces.slice(1, -1).join(''));
  return parts.length === 1 ? [source] : parts.flatMap((part) => alternativesOf(part.join('')));
}
