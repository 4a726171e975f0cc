import type { Change } from '@/lib/core/history/change';
import type { SeriesState } from '@/lib/core/history/series-state';
import { baseline } from '@/lib/core/watch/baseline';
import { judgeWatches } from '@/lib/core/watch/judge-watches';
import type { ToldRow } from '@/lib/core/watch/told';
import type { Watch } from '@/lib/core/watch/watch';
import type { WatchSettings } from '@/lib/core/watch/watch-settings';
import { aState, anEpisode } from './a-state';

export const day = (date: number, time = '10:00') =>
  `2026-11-${String(date).padStart(2, '0')}T${time}:00.000Z`;
export const offered = (from: string, to = from) => aState('offered', from, to);
export const gone = (from: string, to = from, change = {}) =>
  aState('disabled', from, to, { episode: anEpisode(day(1), from, change) });

/** A watch over time: what is told at each look, with what it remembers. */
export function follow(watch: Watch, made: readonly SeriesState[], settings: Partial<WatchSettings> = {}) {
  let rows: ToldRow[] = [baseline(watch, made)];
  return (now: string, states: readonly SeriesState[], changes: readonly Change[] = []) => {
    const moment = { now, zone: 480, settings: { quiet: null, names: false, ...settings }, notice: now };
    const judged = judgeWatches([watch], states, changes, rows, moment);
    rows = [...rows.filter(({ key }) => judged.told.every((one) => one.key !== key)), ...judged.told];
    return judged.tell;
  };
}
