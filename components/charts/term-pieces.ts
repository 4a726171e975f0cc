import type { Change } from '@/lib/core/history/change';
import type { PieceOf } from './strip-piece';

/** Marks closer than this, in px, are one mark. */
const APART = 9;

/** Half a mark's width, px. */
export const MARK = 4;

/** Changes of terms as marks where the new terms were first seen; neighbours too close together share one. */
export function termPieces(
  changes: readonly Change[],
  place: (iso: string) => number,
  width: number,
): PieceOf<'terms'>[] {
  const marks: { at: number; changes: Change[] }[] = [];
  for (const change of changes.toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))) {
    const at = place(change.by);
    const last = marks.at(-1);
    if (last && at - last.at < APART) last.changes.push(change);
    else marks.push({ at, changes: [change] });
  }
  return marks.map(({ at, changes: own }) => ({
    kind: 'terms',
    key: `t${own[0]?.reading ?? ''}`,
    changes: own,
    since: Math.min(...own.map(({ since }) => place(since))),
    x: Math.max(0, Math.min(at - MARK, width - 2 * MARK)),
    width: 2 * MARK,
  }));
}
