import type { Span } from '@/lib/core/history/span';
import { NARROW } from './run-pieces';
import type { PieceOf } from './strip-piece';

/**
 * What lies between the looks. Between two that differ, the change, also across looks that told nothing; else
 * nothing at all: nobody looked, or could tell. `spans` in order of time, those just outside the window included.
 */
export function gapPieces(
  spans: readonly Span[],
  place: (iso: string) => number,
  now: string,
): (PieceOf<'changed'> | PieceOf<'unseen'>)[] {
  const pieces: (PieceOf<'changed'> | PieceOf<'unseen'>)[] = [];
  const at = (from: string, to: string) => {
    const x = place(from);
    return { x, width: place(to) - x };
  };
  let known: Span | null = null;
  let silent: Span[] = [];
  for (const span of spans) {
    const told = span.status !== 'unknown';
    const before: Span | null = known;
    if (told && before && before.status !== span.status) {
      const where = at(before.to, span.from);
      if (where.width >= NARROW)
        pieces.push({ kind: 'changed', key: `c${before.lastReading}`, before, after: span, ...where });
    } else if (told) {
      const chain = before ? [before, ...silent, span] : [...silent, span];
      pieces.push(...unseen(chain, at));
    }
    if (told) {
      known = span;
      silent = [];
    } else silent.push(span);
  }
  const chain = known ? [known, ...silent] : silent;
  pieces.push(...unseen(chain, at));
  const last = spans.at(-1);
  if (last && last.to < now) {
    const where = at(last.to, now);
    if (where.width >= NARROW)
      pieces.push({ kind: 'unseen', key: `u${last.lastReading}`, before: last, after: null, ...where });
  }
  return pieces;
}

/** The stretches between neighbours of a chain in which nothing is known to have changed. */
function unseen(
  chain: readonly Span[],
  at: (from: string, to: string) => { x: number; width: number },
): PieceOf<'unseen'>[] {
  return chain.flatMap((before, index): PieceOf<'unseen'>[] => {
    const after = chain[index + 1];
    if (!after) return [];
    const where = at(before.to, after.from);
    return where.width >= NARROW
      ? [{ kind: 'unseen', key: `u${before.lastReading}`, before, after, ...where }]
      : [];
  });
}
