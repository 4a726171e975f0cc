import type { RecordedReading } from '../../core/history/record';
import { shelfOf } from '../../core/history/record';
import type { Held } from '../ports/guard';

/** Readings held at most: two weeks of ordinary browsing, and little enough to be written as one value. */
export const MOST_HELD = 500;

export const NONE_HELD: Held = { readings: [], dropped: 0 };

/** One more reading held. A repeat of an id changes nothing; where there is no room, the oldest repeat goes first. */
export function hold(held: Held, reading: RecordedReading): Held {
  if (held.readings.some(({ id }) => id === reading.id)) return held;
  const readings = [...held.readings, reading];
  if (readings.length <= MOST_HELD) return { ...held, readings };
  return { readings: readings.toSpliced(oldestRepeat(readings), 1), dropped: held.dropped + 1 };
}

/**
 * Place of the first reading in the middle of a run of equal ones on the same page; the first where there is none. Both
 * ends of a run are bounds of what comes before and after it, and are kept while one between them can go.
 */
function oldestRepeat(readings: readonly RecordedReading[]): number {
  const runs = new Map<
    string,
    { readonly shown: string; readonly place: number; readonly repeats: boolean }
  >();
  let oldest = readings.length;
  for (const [place, record] of readings.entries()) {
    const page = `${shelfOf(record)} ${record.reading.page.url}`;
    const shown = JSON.stringify(record.reading);
    const last = runs.get(page);
    const repeats = last?.shown === shown;
    if (repeats && last.repeats) oldest = Math.min(oldest, last.place);
    runs.set(page, { shown, place, repeats });
  }
  return oldest < readings.length ? oldest : 0;
}
