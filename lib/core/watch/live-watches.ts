import type { NoticeWatch, Watch, WatchRecord } from './watch';

/** More would be a log of everything, not a list of wishes. */
export const MOST_WATCHES = 200;
export const MOST_NOTICES = 50;

export interface LiveWatches {
  readonly watches: readonly Watch[];
  readonly notices: readonly NoticeWatch[];
}

/** What holds after a log, in any order, latest first. Of two records at one time the greater id counts. */
export function liveWatches(records: readonly WatchRecord[]): LiveWatches {
  const last = new Map<string, WatchRecord>();
  for (const record of records) {
    const before = last.get(record.of);
    if (!before || isLater(record, before)) last.set(record.of, record);
  }
  const live = [...last.values()].toSorted((a, b) => (isLater(a, b) ? -1 : 1));
  return {
    watches: live.flatMap((record) => (record.kind === 'watch' && record.content ? [record.content] : [])),
    notices: live.flatMap((record) => (record.kind === 'notice' && record.content ? [record.content] : [])),
  };
}

/** The last record with content, removed since or not: what bringing back brings back. Null when there never was one. */
export function lastRecord(records: readonly WatchRecord[], of: string): WatchRecord | null {
  const own = records.filter((record) => record.of === of && record.content !== null);
  return own.toSorted((a, b) => (isLater(a, b) ? -1 : 1))[0] ?? null;
}

function isLater(a: WatchRecord, b: WatchRecord): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id);
}
