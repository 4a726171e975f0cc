import type { Tongue } from '../ui/create-words';
import type { Tick, TickUnit } from './time-ticks';
import type { TimeWindow } from './time-window';

export interface TickLabel {
  readonly at: number;
  readonly text: string;
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** What each tick says: as little as tells it from its neighbours, and the day, month or year where it turns. */
export function tickLabels(
  ticks: readonly Tick[],
  { from }: TimeWindow,
  language: Tongue,
): readonly TickLabel[] {
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
  const formats: Readonly<Record<TickUnit, Intl.DateTimeFormat>> = {
    minute: format(CLOCK),
    hour: format(CLOCK),
    day: format({ month: 'short', day: 'numeric' }),
    month: format({ month: 'short' }),
    year: format({ year: 'numeric' }),
  };
  const withYear = format({ year: 'numeric', month: 'short' });
  return ticks.map(({ at, unit }, index) => {
    const date = new Date(at);
    const before = index > 0 ? new Date(ticks[index - 1]?.at ?? from) : null;
    const newYear = !before || before.getFullYear() !== date.getFullYear();
    const newDay = !before || before.getDate() !== date.getDate();
    if (unit === 'month' && newYear) return { at, text: withYear.format(date) };
    const clock = unit === 'minute' || unit === 'hour';
    return { at, text: formats[clock && newDay ? 'day' : unit].format(date) };
  });
}

/** The reader's time zone by name, as of `at`: "China Standard Time". */
export function zoneName(language: Tongue, at: number): string {
  const parts = new Intl.DateTimeFormat(language, { timeZoneName: 'long' }).formatToParts(new Date(at));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
