import type { ImportStore } from '../../../app/ports/archive';
import type { RecordedReading } from '../../../core/history/record';
import { historyTables } from '../append';
import { appendToShelf } from '../append-shelf';
import { checkSchema } from '../check-schema';
import { withDatabase } from '../connection';
import type { Database } from '../database';
import { writeDays } from '../days';
import type { DayChanges } from '../days';
import { eachReading, shelfKeys } from '../each-reading';
import { historyStore } from '../history-store';
import { removeShelves } from '../remove-shelves';
import { ADDED, deletionOf, JOB } from './rows';
import type { AddedRow, JobRow, TrashRow } from './rows';

/** The database as imports write it. Only the background worker may use it. */
export const importStore: ImportStore = {
  job: () => withDatabase(async (database) => (await metaOf<JobRow>(database).get(JOB))?.job ?? null),
  setJob: async (job) => {
    await withDatabase((database) => metaOf<JobRow>(database).put({ key: JOB, job }));
  },
  keepAdded: async (ids) => {
    await withDatabase((database) => metaOf<AddedRow>(database).put({ key: ADDED, ids }));
  },
  added: () => withDatabase(async (database) => (await metaOf<AddedRow>(database).get(ADDED))?.ids ?? null),

  addReadings: async (readings) => {
    await historyStore.appendMany(readings);
  },
  addWatches: (records) => addMissing('watchLog', records),
  addRules: (records) => addMissing('localRules', records),

  addDeletions: (deletions) =>
    withDatabase((database) => {
      const trash = database.table<TrashRow, string>('trash');
      return database.transaction('rw', trash, async () => {
        const there = await trash.bulkGet(deletions.map(({ id }) => id));
        // Undone elsewhere is undone here, unless what it took away still waits here to be brought back.
        await trash.bulkPut(
          deletions.flatMap((one, i) => {
            const row = there[i];
            if (!row) return [deletionOf(one)];
            return row.undone === null && one.undone !== null && !row.kept
              ? [{ ...row, undone: one.undone }]
              : [];
          }),
        );
      });
    }),

  async removeReadings(isMeant) {
    for (const shelf of await shelfKeys()) {
      const left: RecordedReading[] = [];
      let meant = 0;
      for await (const record of eachReading(shelf))
        if (isMeant(record.id)) meant += 1;
        else left.push(record);
      if (meant > 0) await withDatabase((database) => replaceShelf(database, shelf, left));
    }
  },
};

/** Puts a store and account anew from these readings. What rules did stays counted. One transaction. */
async function replaceShelf(
  database: Database,
  shelf: string,
  readings: readonly RecordedReading[],
): Promise<void> {
  await database.transaction('rw', historyTables(database), async () => {
    checkSchema(database);
    await removeShelves(database, [shelf]);
    const days: DayChanges = new Map();
    await appendToShelf(database, shelf, readings, days);
    await writeDays(database, days);
  });
}

function addMissing(name: string, records: readonly { readonly id: string }[]): Promise<number> {
  return withDatabase((database) => {
    const table = database.table<{ readonly id: string }, string>(name);
    return database.transaction('rw', table, async () => {
      checkSchema(database);
      const there = await table.bulkGet(records.map(({ id }) => id));
      const fresh = records.filter((_, i) => there[i] === undefined);
      await table.bulkAdd(fresh);
      return fresh.length;
    });
  });
}

function metaOf<Row>(database: Database) {
  return database.table<Row, string>('meta');
}
