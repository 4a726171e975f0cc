import { withDatabase } from '@/lib/adapters/database/connection';
import { eachReading } from '@/lib/adapters/database/each-reading';
import { decodePast } from '@/lib/adapters/database/past-codec';
import { unpackLog } from '@/lib/adapters/database/log-pack';
import { unpack } from '@/lib/adapters/database/pack-codec';
import { dayCounts } from '@/lib/adapters/database/days';
import type { RecordedReading } from '@/lib/core/history/record';
import type { Database } from '@/lib/adapters/database/database';

/** Everything the readings gave, without how it is packed: two histories with the same of it are the same. */
export async function derived(open = withDatabase) {
  return open(async (database: Database) => {
    const shelves = await database.shelves.toArray();
    const past = await database.past.toArray();
    const days = await database.days.toArray();
    const rules = await database.ruleCounts.toArray();
    return {
      shelves: shelves.map(({ key, store, account, item, demo, history, readings }) => ({
        key,
        store,
        account,
        item,
        demo,
        history,
        readings,
      })),
      past: past.map((row) => ({
        shelf: row.shelf,
        month: row.month,
        any: row.anyMonth,
        ...decodePast(row),
      })),
      days: days.map((row) => ({ day: row.day, shelves: [...dayCounts(row)] })),
      rules,
    };
  });
}

export async function allReadings(): Promise<RecordedReading[]> {
  const found: RecordedReading[] = [];
  for await (const record of eachReading()) found.push(record);
  return found;
}

/** How many sightings lie in the packs of the log, and how many in tails. */
export async function packed() {
  return withDatabase(async ({ log, shelves }) => {
    const [rows, all] = await Promise.all([log.toArray(), shelves.toArray()]);
    const sum = (packs: readonly (readonly unknown[] | null)[]) =>
      packs.reduce((so, one) => so + (one?.length ?? 0), 0);
    return {
      log: sum(rows.map(unpackLog)),
      tails: sum(all.flatMap((row) => (row.item === null ? [unpack(row.tail)] : []))),
    };
  });
}
