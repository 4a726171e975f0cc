import { addMinutes } from '../time/instant';
import type { Episode } from '../history/span';
import type { SeriesState } from '../history/series-state';
import { DAY, REMIND_GAP } from './bounds';
import type { Check } from './check';
import { checkInterval } from './check-interval';
import type { Forecast, Interval } from './check-interval';
import { seriesFor } from './standing';
import type { Watch } from './watch';

/** How often a page is looked at, and the announced end just after which it is looked at in any case. */
export interface Rhythm extends Interval {
  readonly announced: string | null;
}

/** Services come back a little after the time they announce. Minutes. */
const AFTER_ANNOUNCED = 10;

export type ForecastOf = (state: SeriesState) => Forecast | null;

/** The rhythm of a page by the most eager of the watches that ask for it; of a notice page, daily. */
export function pageRhythm(
  { page, way }: Pick<Check, 'page' | 'way'>,
  watches: readonly Watch[],
  states: readonly SeriesState[],
  now: string,
  forecastOf: ForecastOf = () => null,
): Rhythm {
  const asking = watches.filter(({ off, recheck }) => !off && recheck?.url === page);
  const wants = asking.flatMap(({ target, wish }) => {
    const waiting = seriesFor(target, states).filter(({ episode }) => episode !== null);
    if (waiting.length === 0) return [{ interval: checkInterval(wish, null, now, null), episode: null }];
    return waiting.map((state) => ({
      interval: checkInterval(wish, state.episode, now, forecastOf(state)),
      episode: wish.kind === 'returns' ? state.episode : null,
    }));
  });
  const [first] = wants.map(({ interval }) => interval).toSorted((a, b) => a.minutes - b.minutes);
  const { minutes, why }: Interval = first ?? { minutes: DAY, why: 'ordinary' };
  const [announced = null] = wants.flatMap(({ episode }) => announcedAfter(episode, now) ?? []).toSorted();
  return { minutes: way.use === 'remind' ? Math.max(minutes, REMIND_GAP) : minutes, why, announced };
}

function announcedAfter(episode: Episode | null, now: string): string | null {
  const end = episode?.announced?.end;
  return end && end > now ? addMinutes(end, AFTER_ANNOUNCED) : null;
}
