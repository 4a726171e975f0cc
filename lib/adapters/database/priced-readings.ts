import { Dexie } from 'dexie';
import { shelfOf } from '../../core/history/record';
import type { RecordedReading } from '../../core/history/record';
import { withDatabase } from './connection';
import { loadContents } from './contents';
import type { Database } from './database';
import { unpackLog } from './log-pack';
import { unpack } from './pack-codec';
import { recordsOf } from './records-of';
import type { AnyShelfRow } from './rows';
import { hasTail } from './shelf-rows';
import type { Sighting } from './sighting';

/** How far back in one store's readings to look for things with plans. */
const LOOKED_AT = 200;

/**
 * The latest reading of each thing whose page showed a price and at least one plan, latest first, at most `most`.
 * A thing is a store's item by its id, or by its name where it has none.
 */
export function pricedReadings(most = 20): Promise<readonly RecordedReading[]> {
  return withDatabase(async (database) => {
    const rows = await database.shelves.orderBy('anyOf').toArray();
    const found = await Promise.all(
      rows.map(async (row) => {
        if (row.item !== null) return [];
        const latest = await latestOfEach(database, row);
        const contents = await loadContents(
          database,
          row.key,
          latest.map(({ content }) => content),
        );
        return recordsOf(row, latest, contents).filter(showsPlans);
      }),
    );
    const things = new Map<string, RecordedReading>();
    for (const record of found.flat().toSorted((a, b) => b.at.localeCompare(a.at))) {
      const { item, page } = record.reading;
      const thing = [shelfOf(record), item?.id ?? item?.name ?? page.url].join('\n');
      if (!things.has(thing)) things.set(thing, record);
    }
    return [...things.values()].slice(0, most);
  });
}

/** The latest sighting of each text among the newest of a store. */
async function latestOfEach({ log }: Database, row: AnyShelfRow): Promise<readonly Sighting[]> {
  const tail = hasTail(row) ? (unpack(row.tail) ?? []) : [];
  const last = await log.where(':id').between([row.key, Dexie.minKey], [row.key, Dexie.maxKey]).last();
  const newest = [...((last && unpackLog(last)) ?? []), ...tail].slice(-LOOKED_AT);
  return [...new Map(newest.map((one) => [one.content, one])).values()];
}

function showsPlans({ reading: { item, offers } }: RecordedReading): boolean {
  return item?.price != null && offers.some(({ status, plans }) => status === 'offered' && plans.length > 0);
}
