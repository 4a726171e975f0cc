import type { ImportJob, TrashItem } from '../../../app/ports/archive';
import { unpackLog } from '../log-pack';
import { unpack } from '../pack-codec';
import { hasTail } from '../shelf-rows';
import { watch } from '../watch';
import type { Watcher } from '../watch';
import { Dexie } from 'dexie';
import { deletionOf, JOB } from './rows';
import type { JobRow, TrashRow } from './rows';

/** What is kept of the real history: how many readings of which stores, and since when (ISO 8601, UTC). */
export interface KeptHere {
  readonly readings: number;
  readonly since: string | null;
  /** Most readings first. */
  readonly stores: readonly { readonly store: string; readonly readings: number }[];
}

/** Follows what is kept. Reads a row a store and account, and one of its log. */
export const watchKept: Watcher<KeptHere> = (onValue, onError) =>
  watch(
    async ({ shelves, log, readings }) => {
      const rows = (await shelves.orderBy('anyOf').toArray()).filter(({ demo }) => !demo);
      const waiting = (await readings.toArray()).filter(({ demo }) => !demo);
      const byStore = new Map<string, number>();
      const add = (store: string, count: number) => byStore.set(store, (byStore.get(store) ?? 0) + count);
      const first: number[] = waiting.map(({ at }) => Date.parse(at));
      for (const row of rows) {
        add(row.store, row.readings);
        const oldest = await log
          .where(':id')
          .between([row.key, Dexie.minKey], [row.key, Dexie.maxKey])
          .first();
        const sightings = oldest
          ? unpackLog(oldest)
          : row.item === null && hasTail(row)
            ? unpack(row.tail)
            : null;
        if (sightings?.[0]) first.push(sightings[0].at);
      }
      for (const { reading } of waiting) add(reading.page.store, 1);
      const stores = [...byStore]
        .map(([store, count]) => ({ store, readings: count }))
        .filter((one) => one.readings > 0)
        .toSorted((a, b) => b.readings - a.readings);
      return {
        readings: stores.reduce((sum, one) => sum + one.readings, 0),
        since: first.length > 0 ? new Date(Math.min(...first)).toISOString() : null,
        stores,
      };
    },
    onValue,
    onError,
  );

/** Deletions that can still be brought back, latest first. */
export const watchTrash: Watcher<readonly TrashItem[]> = (onValue, onError) =>
  watch(
    async (database) => {
      const rows = await database.table<TrashRow>('trash').toArray();
      return rows
        .filter(({ kept }) => kept != null)
        .map((row) => ({ ...deletionOf(row), readings: row.readings ?? 0, kept: true }))
        .toSorted((a, b) => (a.at < b.at ? 1 : -1));
    },
    onValue,
    onError,
  );

/** The import that is under way, or the last one. */
export const watchImport: Watcher<ImportJob | null> = (onValue, onError) =>
  watch(
    async (database) => (await database.table<JobRow, string>('meta').get(JOB))?.job ?? null,
    onValue,
    onError,
  );
