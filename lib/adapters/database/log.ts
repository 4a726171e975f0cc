import { Dexie } from 'dexie';
import type { Database } from './database';
import { packLog, unpackLog } from './log-pack';
import type { LogRow } from './rows';
import { setAside } from './set-aside';
import { monthOf } from './sighting';
import type { Sighting } from './sighting';

/** A pack stays under 64 kB, above which Chromium keeps a value in a file of its own. */
const PART = 4096;

/** The log of one any-shelf without its tail. Call what writes inside the transaction that changes the tail. */

/** Sightings from one month to another (both included), in order of time; damaged packs are left out. */
export async function readLog(
  { log }: Database,
  shelf: string,
  from = '',
  to = '\uffff',
): Promise<readonly Sighting[]> {
  const rows = await log
    .where(':id')
    .between([shelf, from, Dexie.minKey], [shelf, to, Dexie.maxKey])
    .toArray();
  return rows.flatMap((row) => unpackLog(row) ?? []);
}

/** Moves packs that cannot be decoded into the quarantine. */
export async function setAsideLog({ log, quarantine }: Database, shelf: string): Promise<void> {
  const rows = await log
    .where(':id')
    .between([shelf, Dexie.minKey], [shelf, Dexie.maxKey])
    .filter((row) => !unpackLog(row))
    .toArray();
  const keys = rows.map(({ month, part }): [string, string, number] => [shelf, month, part]);
  await setAside(
    quarantine,
    'log',
    rows.map((row, i) => [keys[i], row]),
  );
  await log.bulkDelete(keys);
}

/** Adds sightings later than all that are there. */
export async function extendLog(
  database: Database,
  shelf: string,
  sightings: readonly Sighting[],
): Promise<void> {
  for (const [month, added] of byMonth(sightings)) {
    const last = await database.log
      .where(':id')
      .between([shelf, month, Dexie.minKey], [shelf, month, Dexie.maxKey])
      .last();
    const there = last && unpackLog(last);
    // A damaged pack is not written over: what can still be saved of it is not for the log to decide.
    const part = last ? last.part + (there ? 0 : 1) : 0;
    await database.log.bulkPut(packs(shelf, month, [...(there ?? []), ...added], part));
  }
}

/** Writes whole months anew. Damaged packs must have been set aside. */
export async function rewriteLog(
  { log }: Database,
  shelf: string,
  sightings: readonly Sighting[],
  months: ReadonlySet<string>,
): Promise<void> {
  const wanted = byMonth(sightings.filter(({ at }) => months.has(monthOf(at))));
  for (const month of months) {
    await log.where(':id').between([shelf, month, Dexie.minKey], [shelf, month, Dexie.maxKey]).delete();
    await log.bulkPut(packs(shelf, month, wanted.get(month) ?? [], 0));
  }
}

function packs(shelf: string, month: string, sightings: readonly Sighting[], first: number): LogRow[] {
  return Array.from({ length: Math.ceil(sightings.length / PART) }, (_, i) => ({
    shelf,
    month,
    part: first + i,
    ...packLog(sightings.slice(i * PART, (i + 1) * PART)),
  }));
}

function byMonth(sightings: readonly Sighting[]): Map<string, Sighting[]> {
  const months = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const month = monthOf(sighting.at);
    const there = months.get(month);
    if (there) there.push(sighting);
    else months.set(month, [sighting]);
  }
  return months;
}
