import { Dexie } from 'dexie';
import type { RecordedReading } from '../../core/history/record';
import { withDatabase } from './connection';
import type { ReadingRow } from './rows';
import { recordOf } from './rows';

/** How far back in one store's readings to look for things with plans. */
const LOOKED_AT = 200;

/** A recorded reading by its id; null when there is none. */
export function readingById(id: string): Promise<RecordedReading | null> {
  return withDatabase(async ({ readings }) => {
    const row = await readings.get(id);
    return row ? recordOf(row) : null;
  });
}

/**
 * The latest reading of each thing whose page showed a price and at least one plan, latest first, at most `most`.
 * A thing is a store's item by its id, or by its name where it has none.
 */
export function pricedReadings(most = 20): Promise<readonly RecordedReading[]> {
  return withDatabase(async ({ readings, series }) => {
    const shelves = await series.orderBy('shelf').uniqueKeys();
    const found = await Promise.all(
      shelves.map((shelf) =>
        readings
          .where('[shelf+at]')
          .between([shelf, Dexie.minKey], [shelf, Dexie.maxKey])
          // oxlint-disable-next-line unicorn/no-array-reverse -- a query, not an array
          .reverse()
          .limit(LOOKED_AT)
          .filter(showsPlans)
          .toArray(),
      ),
    );
    const things = new Map<string, ReadingRow>();
    for (const row of found.flat().toSorted((a, b) => b.at.localeCompare(a.at))) {
      const { item, page } = row.reading;
      const thing = [row.shelf, item?.id ?? item?.name ?? page.url].join('\n');
      if (!things.has(thing)) things.set(thing, row);
    }
    return [...things.values()].slice(0, most).map(recordOf);
  });
}

function showsPlans({ reading: { item, offers } }: ReadingRow): boolean {
  return item?.price != null && offers.some(({ status, plans }) => status === 'offered' && plans.length > 0);
}
