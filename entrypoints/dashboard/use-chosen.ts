import { useEffect, useState } from 'preact/hooks';
import type { Piece } from '@/components/charts/strip-piece';
import { readingsOf } from '@/lib/adapters/database/reading-queries';
import type { RecordedReading } from '@/lib/core/history/record';
import type { SeriesState } from '@/lib/core/history/series-state';

export interface Chosen {
  readonly state: SeriesState;
  readonly piece: Piece;
}

/** The piece whose evidence is shown, and the readings in it. Another view (`of`) forgets it. */
export function useChosen(of: string) {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [readings, setReadings] = useState<readonly RecordedReading[] | null>(null);
  useEffect(() => setChosen(null), [of]);
  useEffect(() => {
    setReadings(null);
    if (!chosen) return undefined;
    let current = true;
    const [from, to] = reach(chosen.piece);
    readingsOf(chosen.state.key, from, to).then(
      (found) => current && setReadings(found),
      () => current && setReadings([]),
    );
    return () => {
      current = false;
    };
  }, [chosen]);
  return { chosen, readings, choose: setChosen };
}

/** First and last reading that a piece rests on: of a gap, the looks around it. */
function reach(piece: Piece): readonly [from: string, to: string] {
  if (piece.kind === 'seen') return [piece.span.from, piece.span.to];
  if (piece.kind === 'many') return [piece.from, piece.to];
  if (piece.kind === 'terms') {
    const times = piece.changes.flatMap(({ since, by }) => [since, by]).toSorted();
    return [times[0] ?? '', times.at(-1) ?? ''];
  }
  return [piece.before.to, piece.after?.from ?? piece.before.to];
}
