import { piecesOf } from './pieces';

/** A pattern cut for the automaton checker, which knows no lookaround. */
export interface Cut {
  /** The pattern without its lookarounds. */
  readonly source: string;
  /** What stood inside each. */
  readonly lookarounds: readonly string[];
}

/**
 * A lookaround only ever ends an attempt early or lets it go on. So a pattern without them, made to find nothing,
 * works at least as long as with them.
 */
export function withoutLookarounds(source: string): Cut {
  const lookarounds: string[] = [];
  let kept = '';
  let inside = '';
  let depth = 0;
  for (const piece of piecesOf(source)) {
    if (depth > 0) {
      if (piece.startsWith('(')) depth += 1;
      if (piece === ')') depth -= 1;
      if (depth === 0) lookarounds.push(inside);
      else inside += piece;
    } else if (/^\(\?<?[=!]$/.test(piece)) {
      depth = 1;
      inside = '';
    } else kept += piece;
  }
  return { source: kept, lookarounds };
}
