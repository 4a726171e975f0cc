import { Dexie } from 'dexie';
import { deriveEpisodes } from '../../core/history/episodes';
import { seriesStateOf } from '../../core/history/series-state';
import type { SeriesState } from '../../core/history/series-state';
import type { Episode } from '../../core/history/span';
import { withDatabase } from './connection';
import type { Database } from './database';
import { isShelfRow } from './shelf-rows';
import { stripsOf } from './strips';
import type { Strip } from './strips';
import { watch } from './watch';
import type { Watcher } from './watch';

/** All of one series, over all items or of one. */
export interface WholeSeries extends Strip {
  readonly state: SeriesState;
  /** Every suspension, oldest first. */
  readonly episodes: readonly Episode[];
}

/** A series by its key, from its first reading on; null when there is none. Reads one row, and one for each month. */
export const seriesHistory = (key: string): Promise<WholeSeries | null> =>
  withDatabase((database) => readSeries(database, key));

/** `seriesHistory`, again on each change. */
export function watchSeriesHistory(key: string): Watcher<WholeSeries | null> {
  return (onValue, onError) => watch((database) => readSeries(database, key), onValue, onError);
}

/** An item of a store, with its own series. */
export interface KeptItem {
  readonly item: string;
  /** As last named on a page; null where it has only an id. */
  readonly name: string | null;
  readonly account: string;
  /** Latest reading, ISO 8601 in UTC. */
  readonly at: string;
  readonly readings: number;
  readonly demo: boolean;
  readonly series: readonly SeriesState[];
}

/** Items of a store, the latest seen first, at most `most`. */
export const itemsOf = (store: string, most = 50): Promise<readonly KeptItem[]> =>
  withDatabase((database) => readItems(database, store, most));

/** `itemsOf`, again on each change. */
export function watchItems(store: string, most = 50): Watcher<readonly KeptItem[]> {
  return (onValue, onError) => watch((database) => readItems(database, store, most), onValue, onError);
}

async function readSeries({ shelves, past }: Database, key: string): Promise<WholeSeries | null> {
  const shelf = key.slice(0, key.lastIndexOf('|'));
  const [row, over] = await Promise.all([
    shelves.get(shelf),
    past.where(':id').between([shelf, Dexie.minKey], [shelf, Dexie.maxKey]).toArray(),
  ]);
  const series = row && isShelfRow(row) ? row.history.series.find((one) => one.key === key) : undefined;
  const strip = row && stripsOf([row], over, '').get(key);
  if (!series || !strip) return null;
  return { ...strip, state: seriesStateOf(series), episodes: deriveEpisodes(strip.spans) };
}

async function readItems({ shelves }: Database, store: string, most: number): Promise<readonly KeptItem[]> {
  const rows = await shelves
    .where('[itemOf+at]')
    .between([store, Dexie.minKey], [store, Dexie.maxKey])
    // oxlint-disable-next-line unicorn/no-array-reverse -- a query, not an array
    .reverse()
    .limit(most)
    .toArray();
  return rows.filter(isShelfRow).flatMap((row) => {
    if (row.item === null) return [];
    const { item, name, account, at, readings, demo, history } = row;
    return [{ item, name, account, at, readings, demo, series: history.series.map(seriesStateOf) }];
  });
}
