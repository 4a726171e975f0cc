import { useEffect, useState } from 'preact/hooks';
import type { SeriesRow } from '@/components/history/series-strips';
import { readingsOf } from '@/lib/adapters/database/history-queries';
import type { RecordedReading } from '@/lib/core/history/record';
import type { Span } from '@/lib/core/history/span';

/** The stretch whose evidence is shown, and the readings in it. Another view (`of`) forgets it. */
export function useChosen(of: string) {
  const [chosen, setChosen] = useState<{ series: SeriesRow; span: Span } | null>(null);
  const [readings, setReadings] = useState<readonly RecordedReading[] | null>(null);
  useEffect(() => setChosen(null), [of]);
  useEffect(() => {
    setReadings(null);
    if (!chosen) return undefined;
    let current = true;
    readingsOf(chosen.series.key, chosen.span.from, chosen.span.to).then(
      (found) => current && setReadings(found),
      () => current && setReadings([]),
    );
    return () => {
      current = false;
    };
  }, [chosen]);
  return { chosen, readings, choose: (series: SeriesRow, span: Span) => setChosen({ series, span }) };
}
