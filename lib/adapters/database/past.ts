import { Dexie } from 'dexie';
import type { Position } from '../../core/history/series-history';
import type { Database } from './database';
import { decodePast, encodePast, NO_PAST, splitPast } from './past-codec';
import type { Past, PastRow } from './rows';

/** What is over in a shelf, by month; damaged rows are left out, or throw `DamagedPast` where that will not do. */
export async function readPast(
  { past }: Database,
  shelf: string,
  from = '',
  leaveOut = true,
): Promise<ReadonlyMap<string, Past>> {
  const rows = await past.where(':id').between([shelf, from], [shelf, Dexie.maxKey]).toArray();
  return new Map(
    rows.flatMap((row) => {
      const decoded = decodePast(row);
      if (!decoded && !leaveOut) throw new DamagedPast();
      return decoded ? [[row.month, decoded]] : [];
    }),
  );
}

/** What is over cannot be added to, because what is there cannot be read: the shelf must be derived from its log. */
export class DamagedPast extends Error {
  override readonly name = 'DamagedPast';
}

/** Adds what came to an end or changed after all that is there. Throws `DamagedPast`. */
export async function extendPast(
  database: Database,
  shelf: string,
  any: boolean,
  fresh: Past,
): Promise<void> {
  for (const [month, added] of byMonth(fresh)) {
    const row = await database.past.get([shelf, month]);
    const there = row ? decodePast(row) : NO_PAST;
    if (!there) throw new DamagedPast();
    await database.past.put(encodePast(shelf, month, joined(there, added), any));
  }
}

/**
 * Puts `fresh` in the place of everything after `since` (null: of everything), and returns what was there. Months that
 * stay as they are are not written.
 */
export async function replacePast(
  database: Database,
  shelf: string,
  any: boolean,
  since: Position | null,
  fresh: Past,
): Promise<Past> {
  const before = await readPast(database, shelf, since?.at.slice(0, 7), since === null);
  const months = byMonth(fresh);
  let dropped = NO_PAST;
  const rows: PastRow[] = [];
  const empty: [string, string][] = [];
  for (const month of new Set([...before.keys(), ...months.keys()])) {
    const there = before.get(month) ?? NO_PAST;
    const [kept, after] = since ? splitPast(there, since) : [NO_PAST, there];
    dropped = joined(dropped, after);
    const now = joined(kept, months.get(month) ?? NO_PAST);
    const row = encodePast(shelf, month, now, any);
    if (now.ended.length + now.changes.length === 0) empty.push([shelf, month]);
    else if (JSON.stringify(now) !== JSON.stringify(there)) rows.push(row);
  }
  if (rows.length > 0) await database.past.bulkPut(rows);
  if (empty.length > 0) await database.past.bulkDelete(empty);
  return dropped;
}

function joined(a: Past, b: Past): Past {
  return { ended: [...a.ended, ...b.ended], changes: [...a.changes, ...b.changes] };
}

function byMonth({ ended, changes }: Past): Map<string, Past> {
  const months = new Map<string, Past>();
  const add = (at: string, past: Past) => {
    const month = at.slice(0, 7);
    months.set(month, joined(months.get(month) ?? NO_PAST, past));
  };
  for (const one of ended) add(one.at, { ended: [one], changes: [] });
  for (const change of changes) add(change.by, { ended: [], changes: [change] });
  return months;
}
