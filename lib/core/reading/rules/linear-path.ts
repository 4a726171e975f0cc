const LONGEST = 200;
const MOST_CHOICES = 24;
/** One piece of a pattern: an escape, a class, a group's opening, a quantifier, or a character. */
const PIECE = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?[:=!<]?|\{\d{1,3},?\d{0,3}\}|[^]/gu;

/**
 * Whether a rule's `path` may be run on an address: it compiles, and takes time in proportion to the address
 * whatever the address is. Rules are imported from other people, so this asks more than it must: groups are not
 * repeated, nothing looks ahead, behind or back, and at most one piece is repeated without end, from an anchored start.
 */
export function isLinearPath(source: string): boolean {
  if (source.length === 0 || source.length > LONGEST || !compiles(source)) return false;
  let endless = 0;
  let choices = 0;
  let before = '';
  for (const [piece] of source.matchAll(PIECE)) {
    if (piece.startsWith('(?') && piece !== '(?:') return false;
    if (/^\\[\dkbB]$/.test(piece)) return false;
    if (piece === '*' || piece === '+' || /^\{\d+,\}$/.test(piece)) {
      if (before === ')') return false;
      endless += 1;
    } else if (piece === '?' || piece === '|') choices += 1;
    else if (/^\{\d/.test(piece)) {
      if (before === ')' || Number(/(\d{1,3})\}$/.exec(piece)?.[1]) > MOST_CHOICES) return false;
      choices += 1;
    }
    before = piece;
  }
  return choices <= MOST_CHOICES && (endless === 0 || (endless === 1 && source.startsWith('^')));
}

function compiles(source: string): boolean {
  try {
    return new RegExp(source, 'u').source !== '';
  } catch {
    return false;
  }
}
