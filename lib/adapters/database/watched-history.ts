import { Dexie } from 'dexie';
import type { WatchedHistory } from '../../app/ports/watches';
import { seriesStateOf } from '../../core/history/series-state';
import { withDatabase } from './connection';
import { decodePast } from './past-codec';
import { isShelfRow } from './shelf-rows';

/** The history as watches judge it: real series, over all items and of each, and what changed in them. */
export const watchedHistory: WatchedHistory = {
  seriesOf: (store) =>
    withDatabase(async ({ shelves }) => {
      const rows = await shelves
        .where('key')
        .startsWith(`${encodeURIComponent(store)}|`)
        .toArray();
      return rows
        .filter(isShelfRow)
        .flatMap(({ history }) => history.series)
        .map(seriesStateOf);
    }),

  changesOf: (store, after) =>
    withDatabase((database) =>
      database.transaction('r', database.shelves, database.past, async () => {
        const { shelves, past } = database;
        const [anys, items] = await Promise.all([
          shelves.where('anyOf').equals(store).toArray(),
          shelves.where('[itemOf+at]').between([store, after], [store, Dexie.maxKey], false).toArray(),
        ]);
        const seen = [...anys, ...items].filter(({ demo }) => !demo);
        const months = await Promise.all(
          seen.map(({ key }) =>
            past
              .where(':id')
              .between([key, after.slice(0, 7)], [key, Dexie.maxKey])
              .toArray(),
          ),
        );
        return months
          .flat()
          .flatMap((row) => decodePast(row)?.changes ?? [])
          .filter(({ by }) => by > after)
          .toSorted((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0));
      }),
    ),
};
