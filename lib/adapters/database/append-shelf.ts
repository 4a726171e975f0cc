import type { RecordedReading } from '../../core/history/record';
import { comparePositions } from '../../core/history/series-history';
import type { Position } from '../../core/history/series-history';
import { keepContents } from './contents';
import type { Database } from './database';
import { countReading } from './days';
import type { DayChanges } from './days';
import { deriveStore, deriveTail } from './derive-again';
import { extendShelf } from './extend-shelf';
import { readLog } from './log';
import { unpack } from './pack-codec';
import { DamagedPast } from './past';
import type { AnyShelfRow } from './rows';
import { countItems, emptyShelf, hasTail, isShelfRow, itemRows } from './shelf-rows';
import type { Sighting } from './sighting';

/** Readings to be added to one any-shelf, in order of time, none of them there yet. */
export interface Addition {
  readonly readings: readonly RecordedReading[];
  /** The same as they stand in the log. */
  readonly sightings: readonly Sighting[];
}

/**
 * Adds readings of one store and account (`shelf` is the key of its any-shelf) and returns those that were not there
 * yet. Later than all before, they extend what is there; late ones have the tail, or the whole store, derived again.
 * Call it inside a transaction over the tables of the history.
 */
export async function appendToShelf(
  database: Database,
  shelf: string,
  given: readonly RecordedReading[],
  days: DayChanges,
): Promise<readonly RecordedReading[]> {
  // Asked for together: every question costs a way to the browser's process and back.
  const [found, ...items] = await database.shelves.bulkGet([shelf, ...countItems(given).keys()]);
  const row = found?.item === null ? found : emptyShelf(shelf);
  const whole = isShelfRow(row) && hasTail(row);
  const tail = hasTail(row) ? (unpack(row.tail) ?? []) : [];
  const known = await idsThere(database, row, tail, whole ? row.before.position : null, given);
  const readings = given.filter(({ id }) => !known.has(id)).toSorted(comparePositions);
  const [first] = readings;
  if (!first) return [];
  const names = await keepContents(database, shelf, readings);
  const sightings = readings.map(({ id, at }) => ({ id, at: Date.parse(at), content: names.get(id) ?? '' }));
  for (const record of readings) countReading(days, shelf, record);
  const added: Addition = { readings, sightings };
  try {
    if (!whole) await deriveStore(database, row, added, days, true);
    else if (!isAfter(first, row.before.position)) await deriveStore(database, row, added, days);
    else if (
      !isAfter(first, row.history.position) ||
      !(await extendShelf(database, row, itemRows(items), tail, added, days))
    )
      await deriveTail(database, row, tail, added, days);
  } catch (error) {
    if (!(error instanceof DamagedPast)) throw error;
    await deriveStore(database, row, added, days, true);
  }
  return readings;
}

/** Ids that are in the log already. What is later than the tail's beginning can only be in the tail. */
async function idsThere(
  database: Database,
  { key, demo }: AnyShelfRow,
  tail: readonly Sighting[],
  logged: Position | null,
  given: readonly RecordedReading[],
): Promise<ReadonlySet<string>> {
  const ids = new Set(tail.map(({ id }) => id));
  // Samples made anew have the same ids at other times: there are few, so all are looked at.
  if (demo) for (const { id } of await readLog(database, key)) ids.add(id);
  const months = new Set(given.filter((one) => !isAfter(one, logged)).map(({ at }) => at.slice(0, 7)));
  for (const month of months) for (const { id } of await readLog(database, key, month, month)) ids.add(id);
  return ids;
}

function isAfter(one: Position, other: Position | null): boolean {
  return other === null || comparePositions(one, other) > 0;
}
