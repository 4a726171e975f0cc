import { Dexie } from 'dexie';
import type { SeriesState } from '../../app/ports';
import type { RecordedReading } from '../../core/history/record';
import { markAbout } from '../../core/history/mark-about';
import { DEMO_PREFIX } from '../../core/history/record';
import type { Span } from '../../core/history/span';
import { withDatabase } from './connection';
import type { Database } from './database';
import { recordOf } from './rows';
import { seriesStateOf } from '../../core/history/series-state';
import { watch } from './watch';

/**
 * The history as the extension's own pages read it. They never write: they send the background a message
 * ("fill-demo", "remove-demo") and see the change arrive here. Times are ISO 8601 in UTC.
 */

/** Called with a fresh value each time it changes; `onError` with the failure of a query. */
export interface Watcher<T> {
  (onValue: (value: T) => void, onError?: (error: unknown) => void): () => void;
}

/**
 * Every series' current state, demo series included (`demo` tells), by store, then provider. Reads one row a
 * series: enough for an overview. Returns the function that stops watching.
 */
export const watchSeries: Watcher<readonly SeriesState[]> = (onValue, onError) =>
  watch(allSeries, onValue, onError);

/** True while any demo reading is stored. Returns the function that stops watching. */
export const watchDemo: Watcher<boolean> = (onValue, onError) => watch(anyDemo, onValue, onError);

/**
 * The runs of one series that reach into the time since `since`, oldest first, again on each change. The first
 * may begin earlier. Returns the function that stops watching.
 */
export function watchSpans(series: string, since: string): Watcher<readonly Span[]> {
  return (onValue, onError) => watch((database) => spansFrom(database, series, since), onValue, onError);
}

/** `watchSeries` once. */
export const listSeries = (): Promise<readonly SeriesState[]> => withDatabase(allSeries);

/** `watchDemo` once. */
export const hasDemo = (): Promise<boolean> => withDatabase(anyDemo);

/** `watchSpans` once. `deriveEpisodes` of lib/core/history/episodes.ts turns all spans of a series into episodes. */
export const spansSince = (series: string, since: string): Promise<readonly Span[]> =>
  withDatabase((database) => spansFrom(database, series, since));

/**
 * The readings a series' runs rest on, from `from` to `to` (both included), oldest first: hand it a span's own
 * `from` and `to` for the evidence behind that span. At most `limit` of them. Empty for an unknown series.
 */
export function readingsOf(
  series: string,
  from: string,
  to: string,
  limit = 500,
): Promise<readonly RecordedReading[]> {
  return withDatabase(async (database) => {
    const row = await database.series.get(series);
    if (!row) return [];
    const rows = await database.readings
      .where('[shelf+at]')
      .between([row.shelf, from], [row.shelf, to], true, true)
      .filter((record) => markAbout(row, record) !== null)
      .limit(limit)
      .toArray();
    return rows.map(recordOf);
  });
}

async function allSeries({ series }: Database): Promise<readonly SeriesState[]> {
  return (await series.toCollection().sortBy('key')).map(seriesStateOf);
}

async function anyDemo({ series }: Database): Promise<boolean> {
  return (await series.where('shelf').startsWith(DEMO_PREFIX).limit(1).count()) > 0;
}

async function spansFrom({ spans }: Database, series: string, since: string): Promise<readonly Span[]> {
  const later = spans.where(':id').between([series, since], [series, Dexie.maxKey]).toArray();
  const before = spans.where(':id').between([series, Dexie.minKey], [series, since]).last();
  const [first, rest] = await Promise.all([before, later]);
  return first && first.to >= since ? [first, ...rest] : rest;
}
