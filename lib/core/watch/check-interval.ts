import { minutesBetween } from '../time/instant';
import type { Episode } from '../history/span';
import { DAY, PAGE_GAP, WEEK } from './bounds';
import type { DueReason } from './check';
import type { WatchWish } from './watch';

/** When a suspension is likely over. */
export interface Forecast {
  /** Chance, 0 to 1, that it is over so many hours from now; never falls. */
  chanceBy(hours: number): number;
}

export interface Interval {
  readonly minutes: number;
  readonly why: DueReason;
}

/** One looks again when the chance has risen by this much (causes facts, 5.3). */
const WORTH_A_LOOK = 0.1;

/** Suspensions younger than so many hours are looked at so often, in minutes: outages end soon, partings do not. */
const BY_AGE: readonly { readonly hours: number; readonly minutes: number; readonly why: DueReason }[] = [
  { hours: 6, minutes: 40, why: 'early' },
  { hours: 24, minutes: 120, why: 'ordinary' },
  { hours: 72, minutes: 240, why: 'ordinary' },
  { hours: 28 * 24, minutes: DAY, why: 'ordinary' },
  { hours: Infinity, minutes: WEEK, why: 'ordinary' },
];

/** How long until the next look for one wish. `episode` is the suspension that waits to end; null when there is none. */
export function checkInterval(
  wish: WatchWish,
  episode: Episode | null,
  now: string,
  forecast: Forecast | null,
): Interval {
  if (wish.kind !== 'returns' || episode === null) return { minutes: DAY, why: 'ordinary' };
  if (forecast) return { minutes: worthwhileIn(forecast), why: 'forecast' };
  const hours = minutesBetween(episode.onset.by, now) / 60;
  const { minutes, why } = BY_AGE.find((step) => hours < step.hours) ?? { minutes: WEEK, why: 'ordinary' };
  return { minutes, why };
}

/** Minutes until the chance has risen by ten points, between the least gap and a week. */
function worthwhileIn(forecast: Forecast): number {
  const now = forecast.chanceBy(0);
  const enough = (minutes: number) => forecast.chanceBy(minutes / 60) - now > WORTH_A_LOOK - 1e-9;
  let [early, late] = [PAGE_GAP, WEEK];
  if (enough(early)) return early;
  if (!enough(late)) return late;
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (enough(middle)) late = middle;
    else early = middle;
  }
  return late;
}
