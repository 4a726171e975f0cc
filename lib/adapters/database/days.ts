import { DEMO_PREFIX } from '../../core/history/record';
import type { RecordedReading } from '../../core/history/record';
import type { Status } from '../../core/reading/reading';
import type { Database } from './database';
import type { DayRow, Past } from './rows';
import { setAside } from './set-aside';

/** Columns of a day's counts: readings by status, then ends of spans and changes together. */
const COLUMNS = ['offered', 'disabled', 'absent', 'unknown', 'changes'] as const;
const CHANGES = 4;

/** Readings of one UTC day by status, and how often something changed, of one any-shelf. */
export type DayCount = Readonly<Record<Status | 'changes', number>>;

/** What is to be added to each day's counts of each any-shelf; may be less than nothing. */
export type DayChanges = Map<string, Map<string, number[]>>;

export function countReading(days: DayChanges, shelf: string, { at, reading }: RecordedReading): void {
  add(days, at, shelf, COLUMNS.indexOf(reading.status), 1);
}

/** Counts what ended or changed (`sign` 1), or takes it back (-1). */
export function countPast(days: DayChanges, shelf: string, past: Past | undefined, sign: 1 | -1): void {
  for (const { at } of past?.ended ?? []) add(days, at, shelf, CHANGES, sign);
  for (const { by } of past?.changes ?? []) add(days, by, shelf, CHANGES, sign);
}

/** Writes the counts; days on which nothing changed are not written. Call it in the transaction of the readings. */
export async function writeDays({ days, quarantine }: Database, changes: DayChanges): Promise<void> {
  const wanted = [...changes].filter(([, shelves]) => [...shelves.values()].some((by) => by.some(Boolean)));
  if (wanted.length === 0) return;
  const rows = await days.bulkGet(wanted.map(([day]) => day));
  await setAside(
    quarantine,
    'days',
    rows.flatMap((row) => (row && !isDayRow(row) ? [[row.day, row]] : [])),
  );
  await days.bulkPut(
    wanted.map(([day, shelves], i) => {
      const counts = new Map(rowCounts(rows[i]));
      for (const [shelf, by] of shelves)
        counts.set(
          shelf,
          COLUMNS.map((_, k) => (counts.get(shelf)?.[k] ?? 0) + (by[k] ?? 0)),
        );
      return dayRow(day, counts);
    }),
  );
}

/** Takes shelves out of the counts of all days. */
export async function forgetDays({ days }: Database, shelves: ReadonlySet<string>): Promise<void> {
  const rows = await days.filter((row) => rowCounts(row).some(([shelf]) => shelves.has(shelf))).toArray();
  const left = rows.map((row) =>
    dayRow(
      row.day,
      rowCounts(row).filter(([shelf]) => !shelves.has(shelf)),
    ),
  );
  await days.bulkPut(left.filter((row) => row.shelves.length > 0));
  await days.bulkDelete(left.filter((row) => row.shelves.length === 0).map(({ day }) => day));
}

/** Counts a shelf's days from nothing: `days` gets all of it in place of what it held, and the stored rows lose theirs. */
export async function recountDays(
  database: Database,
  days: DayChanges,
  shelf: string,
  readings: readonly RecordedReading[],
  past: Past | undefined,
): Promise<void> {
  for (const shelves of days.values()) shelves.delete(shelf);
  await forgetDays(database, new Set([shelf]));
  for (const record of readings) countReading(days, shelf, record);
  countPast(days, shelf, past, 1);
}

/** Counts by any-shelf, sample history left out. */
export function dayCounts(row: DayRow): ReadonlyMap<string, DayCount> {
  const real = rowCounts(row).filter(([shelf]) => !shelf.startsWith(DEMO_PREFIX));
  return new Map(
    real.map(([shelf, [offered = 0, disabled = 0, absent = 0, unknown = 0, changes = 0]]) => [
      shelf,
      { offered, disabled, absent, unknown, changes },
    ]),
  );
}

/** True when the row can be read. */
export function isDayRow({ shelves, counts }: DayRow): boolean {
  return (
    Array.isArray(shelves) &&
    counts instanceof Uint32Array &&
    counts.length === shelves.length * COLUMNS.length
  );
}

function rowCounts(row: DayRow | undefined): [shelf: string, counts: number[]][] {
  if (!row || !isDayRow(row)) return [];
  const width = COLUMNS.length;
  return row.shelves.map((shelf, i) => [shelf, [...row.counts.subarray(i * width, (i + 1) * width)]]);
}

function dayRow(day: string, counts: Iterable<readonly [string, readonly number[]]>): DayRow {
  const some = [...counts].filter(([, by]) => by.some((n) => n > 0));
  some.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    day,
    shelves: some.map(([shelf]) => shelf),
    counts: Uint32Array.from(some.flatMap(([, by]) => by.map((n) => Math.max(0, n)))),
  };
}

function add(days: DayChanges, at: string, shelf: string, column: number, by: number): void {
  const day = at.slice(0, 10);
  const shelves = days.get(day) ?? new Map<string, number[]>();
  const counts = shelves.get(shelf) ?? COLUMNS.map(() => 0);
  counts[column] = (counts[column] ?? 0) + by;
  days.set(day, shelves.set(shelf, counts));
}
