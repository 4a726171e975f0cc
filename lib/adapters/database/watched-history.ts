import type { WatchedHistory } from '../../app/ports/watches';
import { DEMO_PREFIX } from '../../core/history/record';
import { withDatabase } from './connection';
import { seriesStateOf } from '../../core/history/series-state';

/** The history as watches judge it: the states of real series. */
export const watchedHistory: WatchedHistory = {
  seriesOf: (store) =>
    withDatabase(async ({ series }) => {
      const shelves = `${encodeURIComponent(store)}|`;
      const rows = await series.where('shelf').startsWith(shelves).toArray();
      return rows.filter(({ shelf }) => !shelf.startsWith(DEMO_PREFIX)).map(seriesStateOf);
    }),

  // Changes of terms are kept with the packed history.
  changesOf: () => Promise.resolve([]),
};
