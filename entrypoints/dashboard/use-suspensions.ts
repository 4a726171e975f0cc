import { useEffect, useState } from 'preact/hooks';
import type { TimeWindow } from '@/components/charts/time-window';
import type { SeriesRow } from '@/components/history/series-row';
import type { SuspensionLine } from '@/components/history/suspension-table';
import { seriesHistory } from '@/lib/adapters/database/series-queries';

/**
 * The suspensions of the series that reach into the window, latest first. From the whole of each series: what was
 * before the window says how a suspension in it began. Null `rows`: not asked for.
 */
export function useSuspensions(
  rows: readonly SeriesRow[] | null,
  { from, to }: TimeWindow,
): readonly SuspensionLine[] | null {
  const [all, setAll] = useState<readonly SuspensionLine[] | null>(null);
  useEffect(() => {
    if (!rows) return undefined;
    let current = true;
    const read = async ({ state }: SeriesRow) => {
      const whole = await seriesHistory(state.key);
      const lastSeen = state.last.to;
      return (whole?.episodes ?? []).map((episode) => ({ state, episode, lastSeen }));
    };
    Promise.all(rows.map(read)).then(
      (found) => current && setAll(found.flat()),
      () => current && setAll([]),
    );
    return () => {
      current = false;
    };
  }, [rows]);
  const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()];
  return (
    all &&
    all
      .filter(({ episode }) => episode.onset.by <= end && (episode.end === null || episode.end.by >= start))
      .toSorted((a, b) => b.episode.onset.by.localeCompare(a.episode.onset.by))
  );
}
