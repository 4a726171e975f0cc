import type { WatchStore, WatchWorld } from '@/lib/app/ports/watches';
import { lastRecord, liveWatches } from '@/lib/core/watch/live-watches';
import type { Check, Host, NoticeMemory, NoticeText, ToldRow } from '@/lib/app/ports/watches';
import type { WatchRecord } from '@/lib/core/watch/watch';

/** The store as plain memory: each change whole or not at all, as a transaction is. */
export function memoryStore() {
  const log: WatchRecord[] = [];
  const checks = new Map<string, Check>();
  const hosts = new Map<string, Host>();
  const told = new Map<string, ToldRow>();
  const memory = new Map<string, NoticeMemory>();
  const texts = new Map<string, NoticeText>();
  let live = liveWatches(log);
  const world = (notice?: string): WatchWorld => ({
    ...live,
    checks: [...checks.values()],
    hosts: [...hosts.values()],
    told: [...told.values()],
    memory: notice === undefined ? null : (memory.get(notice) ?? null),
  });
  const store: WatchStore = {
    change(work, notice) {
      const change = work(world(notice));
      log.push(...(change.log ?? []));
      if (change.log) live = liveWatches(log);
      for (const row of change.checks ?? []) checks.set(row.page, row);
      for (const row of change.hosts ?? []) hosts.set(row.host, row);
      for (const row of change.told ?? []) told.set(row.key, row);
      for (const text of change.texts ?? []) texts.set(`${text.of} ${text.hash}`, text);
      if (change.memory) memory.set(change.memory.of, change.memory);
      for (const key of change.dropChecks ?? []) checks.delete(key);
      for (const key of change.dropHosts ?? []) hosts.delete(key);
      for (const key of change.dropTold ?? []) told.delete(key);
      return Promise.resolve(change.result);
    },
    lastRecord: (of) => Promise.resolve(lastRecord(log, of)),
  };
  return { store, world, texts };
}
