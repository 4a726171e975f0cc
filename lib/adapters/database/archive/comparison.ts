import { IdSet } from '../../../core/archive/id-set';
import type { Comparison, Standing } from '../../../app/ports/archive';
import { canonicalJson } from '../../../core/history/canonical-json';
import { groupByShelf } from '../../../core/history/derive-store';
import type { RecordedReading } from '../../../core/history/record';
import { withDatabase } from '../connection';
import { loadContents } from '../contents';
import type { Database } from '../database';
import { readLog } from '../log';
import { unpackLog } from '../log-pack';
import { unpack } from '../pack-codec';
import { hasTail } from '../shelf-rows';
import type { Sighting } from '../sighting';

/** Readings as they are compared: everything but the id, which is what they were found by. */
const contentOf = ({ at, account, reading }: RecordedReading) => canonicalJson({ at, account, reading });

/** Looks at all ids there are, in 32 bytes each, so that a reading of an id not among them needs no look at the log. */
export async function comparison(): Promise<Comparison> {
  const ids = new IdSet();
  const waiting = new Map<string, RecordedReading>();
  await withDatabase(async ({ log, shelves, readings }) => {
    await log.each((row) => unpackLog(row)?.forEach(({ id }) => ids.add(id)));
    await shelves.orderBy('anyOf').each((row) => {
      if (row.item === null && hasTail(row)) unpack(row.tail)?.forEach(({ id }) => ids.add(id));
    });
    await readings.each((row) => {
      ids.add(row.id);
      waiting.set(row.id, row);
    });
  });
  return async (given) => {
    const known = given.filter(({ id }) => ids.has(id));
    const same = new Set<RecordedReading>();
    for (const [shelf, records] of groupByShelf(known.filter(({ id }) => !waiting.has(id))))
      for (const one of await withDatabase((database) => sameIn(database, shelf, records))) same.add(one);
    return given.map((record): Standing => {
      if (!ids.has(record.id)) return 'new';
      const there = waiting.get(record.id);
      const equal = there ? contentOf(there) === contentOf(record) : same.has(record);
      return equal ? 'same' : 'other';
    });
  };
}

/** Those that are there under the same shelf, with the same time and text. */
async function sameIn(
  database: Database,
  shelf: string,
  records: readonly RecordedReading[],
): Promise<readonly RecordedReading[]> {
  const placed = new Map<string, Sighting>();
  for (const month of new Set(records.map(({ at }) => at.slice(0, 7))))
    for (const one of await readLog(database, shelf, month, month)) placed.set(one.id, one);
  const row = await database.shelves.get(shelf);
  if (row?.item === null && hasTail(row)) unpack(row.tail)?.forEach((one) => placed.set(one.id, one));
  const found = records.flatMap((record) => {
    const sighting = placed.get(record.id);
    return sighting?.at === Date.parse(record.at) ? [{ record, sighting }] : [];
  });
  const contents = await loadContents(
    database,
    shelf,
    found.map(({ sighting }) => sighting.content),
  );
  return found.flatMap(({ record, sighting }) => {
    const kept = contents.get(sighting.content);
    return kept && canonicalJson(kept) === canonicalJson(record.reading) ? [record] : [];
  });
}
