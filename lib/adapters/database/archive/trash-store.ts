import { Dexie } from 'dexie';
import type { DeleteAlso, TrashStore } from '../../../app/ports/archive';
import type { Deletion } from '../../../core/archive/archive';
import { historyTables } from '../append';
import { checkSchema } from '../check-schema';
import { withDatabase } from '../connection';
import type { Database } from '../database';
import { drainInbox } from '../inbox';
import { removeShelves } from '../remove-shelves';
import { bringBack } from './bring-back';
import { deletionOf } from './rows';
import type { Trashed, TrashRow } from './rows';

/** Tables whose rows go and come back as they are. */
const WATCH_TABLES = ['watchLog', 'checks', 'hosts', 'told', 'noticeTexts', 'noticeMemory'] as const;
const RULE_TABLES = ['localRules', 'localFits', 'ruleCounts'] as const;

/** Settings as they are kept outside of the database. */
export interface SettingsPart {
  takeOut(): Promise<Readonly<Record<string, unknown>>>;
  putBack(settings: Readonly<Record<string, unknown>>): Promise<void>;
}

/** The trash in IndexedDB. Only the background worker may use it. */
export function createTrashStore(settings: SettingsPart): TrashStore {
  return {
    items: () =>
      withDatabase(async (database) =>
        (await trashOf(database).toArray()).map((row) => ({
          ...deletionOf(row),
          readings: row.readings ?? 0,
          kept: row.kept != null,
        })),
      ),

    async move(deletion, also) {
      await drainInbox();
      const moved = await withDatabase((database) => moveRows(database, deletion, also));
      if (also.settings) {
        // After the rows: a worker that dies between the two leaves settings where they were.
        const taken = await settings.takeOut();
        await withDatabase((database) =>
          trashOf(database)
            .where('id')
            .equals(deletion.id)
            .modify((row) => {
              Object.assign(row, { kept: row.kept && { ...row.kept, settings: taken } });
            }),
        );
      }
      return moved;
    },

    async restore(id, at) {
      const kept = await withDatabase(async (database) => (await trashOf(database).get(id))?.kept ?? null);
      if (!kept) return false;
      // First, because the rows that hold them go with the transaction; twice does no harm.
      if (Object.keys(kept.settings).length > 0) await settings.putBack(kept.settings);
      return withDatabase((database) =>
        database.transaction('rw', everyTable(database), async () => {
          checkSchema(database);
          const row = await trashOf(database).get(id);
          if (!row?.kept) return false;
          await bringBack(database, row.kept);
          await trashOf(database).put({ ...deletionOf(row), undone: at });
          return true;
        }),
      );
    },

    empty: async (ids) => {
      await withDatabase((database) => {
        const trash = trashOf(database);
        return database.transaction('rw', trash, async () => {
          const rows = await trash.bulkGet([...ids]);
          await trash.bulkPut(rows.flatMap((row) => (row ? [deletionOf(row)] : [])));
        });
      });
    },
  };
}

function moveRows(
  database: Database,
  deletion: Deletion,
  also: Omit<DeleteAlso, 'snapshots'>,
): Promise<number> {
  const { shelves, log, contents } = database;
  return database.transaction('rw', everyTable(database), async () => {
    checkSchema(database);
    const any = await shelves.orderBy('anyOf').toArray();
    const rows = any.flatMap((row) =>
      row.item === null && !row.demo && (deletion.store === null || row.store === deletion.store)
        ? [row]
        : [],
    );
    const keys = rows.map(({ key }) => key);
    const of = (key: string) =>
      [
        [key, Dexie.minKey],
        [key, Dexie.maxKey],
      ] as const;
    const kept: Trashed = {
      shelves: rows,
      log: (
        await Promise.all(
          keys.map((key) =>
            log
              .where(':id')
              .between(...of(key))
              .toArray(),
          ),
        )
      ).flat(),
      contents: (
        await Promise.all(
          keys.map((key) =>
            contents
              .where(':id')
              .between(...of(key))
              .toArray(),
          ),
        )
      ).flat(),
      tables: await takeTables(database, [
        ...(also.watches ? WATCH_TABLES : []),
        ...(also.rules ? RULE_TABLES : []),
      ]),
      settings: {},
    };
    const readings = await removeShelves(database, keys);
    await trashOf(database).put({ ...deletion, readings, kept });
    return readings;
  });
}

async function takeTables(database: Database, names: readonly string[]): Promise<Trashed['tables']> {
  const taken: Record<string, readonly unknown[]> = {};
  for (const name of names.filter((one) => database.tables.some((table) => table.name === one))) {
    taken[name] = await database.table(name).toArray();
    await database.table(name).clear();
  }
  return taken;
}

function everyTable(database: Database) {
  const names: readonly string[] = [...WATCH_TABLES, ...RULE_TABLES];
  const others = database.tables.filter(({ name }) => names.includes(name));
  return [...new Set([trashOf(database), ...historyTables(database), ...others])];
}

function trashOf(database: Database) {
  return database.table<TrashRow, string>('trash');
}
