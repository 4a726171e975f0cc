import { EMPTY_SHELF } from '../../core/history/series-history';
import type { Addition } from './append-shelf';
import { loadContents } from './contents';
import type { Database } from './database';
import { countPast, recountDays } from './days';
import type { DayChanges } from './days';
import { TAIL } from './extend-shelf';
import { extendLog, readLog, rewriteLog, setAsideLog } from './log';
import { pack, unpack } from './pack-codec';
import { replacePast } from './past';
import { NO_PAST } from './past-codec';
import { recordsOf } from './records-of';
import { replay } from './replay';
import type { Replayed } from './replay';
import type { AnyShelfRow, ItemShelfRow } from './rows';
import { beforeTail, countItems, hasTail, itemPrefix, itemRows, itemShelf } from './shelf-rows';
import { setAside } from './set-aside';
import { compareSightings, monthOf } from './sighting';
import type { Sighting } from './sighting';

/** So many sightings stay in the tail when the older ones go into the log. */
const KEPT = 32;

/**
 * Derives the readings of the tail again, with others among them, from where the shelf stood before. Where the tail
 * becomes too long its older part goes into the log. Throws `DamagedPast`.
 */
export async function deriveTail(
  database: Database,
  row: AnyShelfRow,
  tail: readonly Sighting[],
  added: Addition,
  days: DayChanges,
): Promise<void> {
  const sightings = [...tail, ...added.sightings].toSorted(compareSightings);
  const cut = sightings.length > TAIL ? sightings.length - KEPT : 0;
  const contents = await loadContents(
    database,
    row.key,
    tail.map(({ content }) => content),
  );
  for (const [i, { content }] of added.sightings.entries()) {
    const { reading } = added.readings[i] ?? {};
    if (reading) contents.set(content, reading);
  }
  const logged = recordsOf(row, sightings.slice(0, cut), contents);
  const records = [...logged, ...recordsOf(row, sightings.slice(cut), contents)];
  const keys = [...countItems(records).keys()];
  const items = itemRows(keys.length > 0 ? await database.shelves.bulkGet(keys) : []);
  const start = new Map([[row.key, row.before]]);
  for (const [key, item] of items) start.set(key, beforeTail(item, row.window));
  const replayed = replay(start, records, logged.length) ?? lost(row.key);
  const since = row.before.position;
  const dropped = await replacePast(database, row.key, true, since, replayed.past.get(row.key) ?? NO_PAST);
  for (const key of keys) await replacePast(database, key, false, since, replayed.past.get(key) ?? NO_PAST);
  countPast(days, row.key, dropped, -1);
  countPast(days, row.key, replayed.past.get(row.key), 1);
  await extendLog(database, row.key, sightings.slice(0, cut));
  const fresh = countItems(added.readings);
  const counts = new Map(
    keys.map((key) => [key, (items.get(key)?.readings ?? 0) + (fresh.get(key) ?? 0)] as const),
  );
  const window = row.window + (cut > 0 ? 1 : 0);
  const readings = row.readings + added.readings.length;
  await writeRows(
    database,
    { ...row, window, readings },
    sightings.slice(cut),
    replayed,
    counts,
    logged.length,
  );
}

/**
 * Derives everything of a store and account from its log: all of `shelves` and `past` under it is written anew. With
 * `recount`, its counts by day are too; else they are changed by what the derivation changed.
 */
export async function deriveStore(
  database: Database,
  row: AnyShelfRow,
  added: Addition,
  days: DayChanges,
  recount = false,
): Promise<void> {
  const { key } = row;
  const tail = hasTail(row) ? (unpack(row.tail) ?? []) : [];
  await setAsideLog(database, key);
  if (!hasTail(row)) await setAside(database.quarantine, 'shelves', [[key, row]]);
  const log = await readLog(database, key);
  const end = log.at(-1);
  const sightings = [...log, ...tail, ...added.sightings]
    .toSorted(compareSightings)
    .filter((one, i, all) => i === 0 || compareSightings(one, all[i - 1] ?? one) !== 0);
  const inLog = end ? sightings.findLastIndex((one) => compareSightings(one, end) <= 0) + 1 : 0;
  const cut = sightings.length - inLog > TAIL ? sightings.length - KEPT : inLog;
  const contents = await loadContents(database, key);
  const logged = recordsOf(row, sightings.slice(0, cut), contents);
  const records = [...logged, ...recordsOf(row, sightings.slice(cut), contents)];
  const replayed = replay(new Map(), records, logged.length) ?? lost(key);

  const below = itemPrefix(key);
  await database.shelves.where('key').startsWith(below).delete();
  await database.past
    .where(':id')
    .between([below], [`${below}\uffff`])
    .delete();
  const dropped = await replacePast(database, key, true, null, replayed.past.get(key) ?? NO_PAST);
  for (const [item, past] of replayed.past)
    if (item !== key) await replacePast(database, item, false, null, past);
  if (recount) await recountDays(database, days, key, records, replayed.past.get(key));
  else {
    countPast(days, key, dropped, -1);
    countPast(days, key, replayed.past.get(key), 1);
  }
  const moved = [
    ...added.sightings.filter((one) => end && compareSightings(one, end) <= 0),
    ...sightings.slice(inLog, cut),
  ];
  await rewriteLog(database, key, sightings.slice(0, cut), new Set(moved.map(({ at }) => monthOf(at))));
  const next = { ...row, window: row.window + 1, readings: sightings.length };
  await writeRows(database, next, sightings.slice(cut), replayed, countItems(records), logged.length);
}

/** `tailed`: the place among the readings at which the tail begins. */
async function writeRows(
  database: Database,
  row: AnyShelfRow,
  tail: readonly Sighting[],
  { states, atCut, items }: Replayed,
  counts: ReadonlyMap<string, number>,
  tailed: number,
): Promise<void> {
  const rows = [...items].map(([key, { item, name, last }]): ItemShelfRow => {
    const now = { item, name, history: states.get(key) ?? EMPTY_SHELF, readings: counts.get(key) ?? 0 };
    return last >= tailed
      ? itemShelf(row, key, { ...now, before: atCut.get(key) ?? EMPTY_SHELF, window: row.window })
      : itemShelf(row, key, { ...now, before: EMPTY_SHELF, window: row.window - 1 });
  });
  const history = states.get(row.key) ?? EMPTY_SHELF;
  const before = atCut.get(row.key) ?? EMPTY_SHELF;
  await database.shelves.bulkPut([...rows, { ...row, history, before, tail: pack(tail, true) }]);
}

/** Sorted readings of one shelf, from a state before all of them, never come late. */
function lost(shelf: string): never {
  throw new Error(`The history of ${shelf} cannot be derived from its own log. Restore a backup.`);
}
