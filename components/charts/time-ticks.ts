import { DAY, HOUR } from './time-window';
import type { TimeWindow } from './time-window';

export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** A mark on the time axis: a round moment of the reader's own clock or calendar. */
export interface Tick {
  readonly at: number;
  readonly unit: TickUnit;
}

const MINUTE = 60_000;

/** Steps from fine to coarse, with their usual length in ms. */
const STEPS: readonly (readonly [unit: TickUnit, count: number, length: number])[] = [
  ['minute', 5, 5 * MINUTE],
  ['minute', 15, 15 * MINUTE],
  ['minute', 30, 30 * MINUTE],
  ['hour', 1, HOUR],
  ['hour', 3, 3 * HOUR],
  ['hour', 6, 6 * HOUR],
  ['hour', 12, 12 * HOUR],
  ['day', 1, DAY],
  ['day', 2, 2 * DAY],
  ['day', 7, 7 * DAY],
  ['day', 14, 14 * DAY],
  ['month', 1, 30.4 * DAY],
  ['month', 3, 91.3 * DAY],
  ['month', 6, 182.6 * DAY],
  ['year', 1, 365.25 * DAY],
  ['year', 2, 2 * 365.25 * DAY],
  ['year', 5, 5 * 365.25 * DAY],
  ['year', 10, 10 * 365.25 * DAY],
];

/** Round local moments in the window, at most about `most` of them; a switch of summer time moves none. */
export function timeTicks({ from, to }: TimeWindow, most: number): readonly Tick[] {
  const [unit, count] = STEPS.find(([, , length]) => (to - from) / length <= most) ?? ['year', 20];
  const ticks: Tick[] = [];
  let place = firstBefore(new Date(from), unit, count);
  // A tick more than fits can never be needed.
  for (let turn = 0; turn <= most * 3 + 3 && place.getTime() <= to; turn += 1) {
    if (place.getTime() >= from) ticks.push({ at: place.getTime(), unit });
    place = next(place, unit, count);
  }
  return ticks;
}

/** The last round moment at or before `date`. Weeks count from the month's first, so that they read as dates. */
function firstBefore(date: Date, unit: TickUnit, count: number): Date {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  const down = (value: number) => value - (value % count);
  if (unit === 'year') return new Date(down(year), 0, 1);
  if (unit === 'month') return new Date(year, down(month), 1);
  if (unit === 'day') return new Date(year, month, 1 + down(day - 1));
  if (unit === 'hour') return new Date(year, month, day, down(date.getHours()));
  return new Date(year, month, day, date.getHours(), down(date.getMinutes()));
}

function next(date: Date, unit: TickUnit, count: number): Date {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  if (unit === 'year') return new Date(year + count, 0, 1);
  if (unit === 'month') return new Date(year, month + count, 1);
  if (unit === 'day') {
    const later = new Date(year, month, day + count);
    const rest = new Date(year, month + 1, 1);
    // The 29th and 30th are no start of a step where the next month begins a day or two later.
    const stub = (rest.getTime() - later.getTime()) / DAY < count * 0.6;
    return later.getMonth() !== month || stub ? rest : later;
  }
  // Of hours and minutes the clock decides: 24 one-hour steps are not always a day.
  if (unit === 'minute') return new Date(date.getTime() + count * MINUTE);
  const hour = new Date(year, month, day, date.getHours() + count);
  return hour > date ? hour : new Date(date.getTime() + count * HOUR);
}
