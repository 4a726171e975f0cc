import type { WatchChange, WatchStore, WatchWorld } from '../../app/ports/watches';
import { lastRecord, liveWatches } from '../../core/watch/live-watches';
import { withDatabase } from './connection';
import type { Database } from './database';

/**
 * Watches, the queue of re-checks and what was told, in IndexedDB. Each change is one transaction around a function
 * that does not wait: two workers at once queue up, and one that dies leaves nothing half done. Only the background
 * worker may use it.
 */
export const watchStore: WatchStore = {
  change: (work, notice) =>
    withDatabase((database) =>
      database.transaction('rw', tablesOf(database), async () => {
        const change = work(await worldOf(database, notice ?? null));
        await write(database, change);
        return change.result;
      }),
    ),

  lastRecord: (of) =>
    withDatabase(async ({ watchLog }) => lastRecord(await watchLog.where({ of }).toArray(), of)),
};

function tablesOf({ watchLog, checks, hosts, told, noticeTexts, noticeMemory }: Database) {
  return [watchLog, checks, hosts, told, noticeTexts, noticeMemory];
}

async function worldOf(database: Database, notice: string | null): Promise<WatchWorld> {
  const [log, checks, hosts, told, memory] = await Promise.all([
    database.watchLog.toArray(),
    database.checks.toArray(),
    database.hosts.toArray(),
    database.told.toArray(),
    notice === null ? null : database.noticeMemory.get(notice),
  ]);
  return { ...liveWatches(log), checks, hosts, told, memory: memory ?? null };
}

async function write(database: Database, change: WatchChange<unknown>): Promise<void> {
  const { log = [], checks = [], hosts = [], told = [], texts = [], memory } = change;
  const there = await database.watchLog.bulkGet(log.map(({ id }) => id));
  await Promise.all([
    database.watchLog.bulkAdd(log.filter((_, i) => there[i] === undefined)),
    database.checks.bulkPut([...checks]),
    database.hosts.bulkPut([...hosts]),
    database.told.bulkPut([...told]),
    database.noticeTexts.bulkPut([...texts]),
    memory ? database.noticeMemory.put(memory) : null,
    database.checks.bulkDelete([...(change.dropChecks ?? [])]),
    database.hosts.bulkDelete([...(change.dropHosts ?? [])]),
    database.told.bulkDelete([...(change.dropTold ?? [])]),
  ]);
}
