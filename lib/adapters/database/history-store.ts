import type { HistoryStore } from '../../app/ports';
import { seriesStateOf } from '../../core/history/series-state';
import { appendReadings, historyTables } from './append';
import { withDatabase } from './connection';
import { drainInbox } from './inbox';
import { demoShelves, removeShelves } from './remove-shelves';
import { isShelfRow } from './shelf-rows';

/** The history in IndexedDB. Only the background worker may use it: one writer (DESIGN, decision 12). */
export const historyStore: HistoryStore = {
  append: async (reading) => {
    await drained();
    const added = await withDatabase((database) => appendReadings(database, [reading]));
    return added === 1 ? 'added' : 'already-there';
  },

  appendMany: async (readings) => {
    await drained();
    return withDatabase((database) => appendReadings(database, readings));
  },

  removeDemo: () =>
    withDatabase((database) =>
      database.transaction('rw', historyTables(database), async () =>
        removeShelves(database, await demoShelves(database)),
      ),
    ),

  seriesOf: (store) =>
    withDatabase(async ({ shelves }) => {
      const rows = await shelves.where('anyOf').equals(store).toArray();
      return rows
        .filter((row) => !row.demo && isShelfRow(row))
        .flatMap(({ history }) => history.series)
        .map(seriesStateOf);
    }),
};

let draining: Promise<unknown> | null = null;

/** Once in a worker's life, what waits in the inbox goes first. A failure is told, and tried again by the next. */
async function drained(): Promise<void> {
  draining ??= drainInbox();
  try {
    await draining;
  } catch (error) {
    draining = null;
    throw error;
  }
}
