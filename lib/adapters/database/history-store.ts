import type { HistoryStore } from '../../app/ports';
import { DEMO_PREFIX, shelfKey, UNKNOWN_ACCOUNT } from '../../core/history/record';
import { appendReadings } from './append';
import { withDatabase } from './connection';
import { seriesStateOf } from '../../core/history/series-state';

/** The history in IndexedDB. Only the background worker may use it: one writer (DESIGN, decision 12). */
export const historyStore: HistoryStore = {
  append: async (reading) =>
    (await withDatabase((database) => appendReadings(database, [reading]))) === 1 ? 'added' : 'already-there',

  appendMany: (readings) => withDatabase((database) => appendReadings(database, readings)),

  removeDemo: () =>
    withDatabase((database) => {
      const { readings, spans, series } = database;
      return database.transaction('rw', readings, spans, series, async () => {
        const [from, to] = [DEMO_PREFIX, DEMO_PREFIX + '\uffff'];
        await spans.where(':id').between([from], [to]).delete();
        await series.where('shelf').between(from, to).delete();
        return readings.where('[shelf+at]').between([from], [to]).delete();
      });
    }),

  seriesOf: (store) =>
    withDatabase(async ({ series }) =>
      (
        await series
          .where({ shelf: shelfKey({ store, account: UNKNOWN_ACCOUNT, item: null, demo: false }) })
          .toArray()
      ).map(seriesStateOf),
    ),
};
