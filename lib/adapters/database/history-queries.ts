import { DEMO_PREFIX } from '../../core/history/record';
import { seriesStateOf } from '../../core/history/series-state';
import type { SeriesState } from '../../core/history/series-state';
import { withDatabase } from './connection';
import type { Database } from './database';
import { dayCounts } from './days';
import type { DayCount } from './days';
import { isShelfRow } from './shelf-rows';
import { readStrips } from './strips';
import type { Strips } from './strips';
import { watch } from './watch';
import type { Watcher } from './watch';

/**
 * The history as the extension's own pages read it. They never write: they send the background a message
 * ("fill-demo", "remove-demo") and see the change arrive here. Times are ISO 8601 in UTC. Rows that cannot be decoded
 * are left out; `findDamage` (damage.ts) tells which those are.
 */

/**
 * Every series over all items, demo series included (`demo` tells), by key. Reads one row a store and account: enough
 * for an overview. Returns the function that stops watching.
 */
export const watchSeries: Watcher<readonly SeriesState[]> = (onValue, onError) =>
  watch(allSeries, onValue, onError);

/** True while any demo reading is stored. Returns the function that stops watching. */
export const watchDemo: Watcher<boolean> = (onValue, onError) => watch(anyDemo, onValue, onError);

/**
 * Spans and changes of every series over all items that reach into the time since `since`, by series key; of all
 * stores, or of some. One query for all of them, again on each change.
 */
export function watchStrips(since: string, stores: readonly string[] | null = null): Watcher<Strips> {
  return (onValue, onError) => watch((database) => readStrips(database, since, stores), onValue, onError);
}

/** Counts of the UTC days since `since` (its day included) on which anything was read, oldest first; no sample history. */
export function watchDays(since: string): Watcher<readonly Day[]> {
  return (onValue, onError) => watch((database) => daysSince(database, since), onValue, onError);
}

export interface Day {
  /** "2026-11-22" */
  readonly day: string;
  /** By the key of the any-shelf: `seriesOfKey` of lib/core/history/record.ts tells its parts. */
  readonly shelves: ReadonlyMap<string, DayCount>;
}

/** `watchSeries`, `watchDemo`, `watchStrips` and `watchDays` once. */
export const listSeries = (): Promise<readonly SeriesState[]> => withDatabase(allSeries);
export const hasDemo = (): Promise<boolean> => withDatabase(anyDemo);
export const stripsSince = (since: string, stores: readonly string[] | null = null): Promise<Strips> =>
  withDatabase((database) => readStrips(database, since, stores));
export const listDays = (since: string): Promise<readonly Day[]> =>
  withDatabase((database) => daysSince(database, since));

async function allSeries({ shelves }: Database): Promise<readonly SeriesState[]> {
  const rows = await shelves.orderBy('anyOf').toArray();
  return rows
    .filter(isShelfRow)
    .flatMap(({ history }) => history.series)
    .map(seriesStateOf)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

async function anyDemo({ shelves }: Database): Promise<boolean> {
  return (await shelves.where('key').startsWith(DEMO_PREFIX).limit(1).count()) > 0;
}

async function daysSince({ days }: Database, since: string): Promise<readonly Day[]> {
  const rows = await days.where('day').aboveOrEqual(since.slice(0, 10)).toArray();
  return rows.map((row) => ({ day: row.day, shelves: dayCounts(row) }));
}
