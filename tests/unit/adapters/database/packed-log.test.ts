import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, withDatabase } from '@/lib/adapters/database/connection';
import { countReadings } from '@/lib/adapters/database/each-reading';
import { historyStore } from '@/lib/adapters/database/history-store';
import { seriesHistory } from '@/lib/adapters/database/series-queries';
import { rebuildShelf } from '@/lib/adapters/database/rebuild-shelf';
import { deriveStore } from '@/lib/core/history/derive-store';
import { itemShelfOf } from '@/lib/core/history/record';
import type { RecordedReading } from '@/lib/core/history/record';
import { comparePositions } from '@/lib/core/history/series-history';
import { allReadings, derived, packed } from './all-rows';
import { aYear, shuffled } from './a-year';

async function emptyDatabase(): Promise<void> {
  closeDatabase();
  await Dexie.delete('fenqi');
}
beforeEach(emptyDatabase);

const SHELF = 'mi.com|unknown|any';
const inOrder = (readings: readonly RecordedReading[]) => readings.toSorted(comparePositions);

function aReadingOf([first]: readonly RecordedReading[]): RecordedReading {
  if (!first) throw new Error('No reading.');
  return first;
}

/** What is stored is what the core derives from the same readings at once, series by series. */
async function expectAllOf(readings: readonly RecordedReading[]): Promise<void> {
  expect(await allReadings()).toEqual(inOrder(readings));
  expect(await countReadings()).toBe(readings.length);
  const { any, items } = deriveStore(readings);
  const shelves = await withDatabase((database) => database.shelves.toArray());
  expect(shelves.map(({ key }) => key).toSorted()).toEqual([SHELF, ...items.keys()].toSorted());
  for (const { key, history, readings: count } of shelves) {
    const shelf = items.get(key) ?? any;
    expect(history).toEqual(shelf.history);
    expect(count).toBe(readings.filter((one) => key === SHELF || itemShelfOf(one) === key).length);
    for (const { key: series } of shelf.history.series) {
      const stored = await seriesHistory(series);
      expect(stored?.spans).toEqual(shelf.spans.filter((span) => span.series === series));
      expect(stored?.changes).toEqual(shelf.changes.filter((change) => change.series === series));
    }
  }
}

/** Deriving everything anew from the log changes nothing. */
async function expectRebuildChangesNothing(): Promise<void> {
  const before = await derived();
  await withDatabase((database) => rebuildShelf(database, SHELF));
  expect(await derived()).toEqual(before);
}

async function append(readings: readonly RecordedReading[], atOnce: number): Promise<void> {
  for (let from = 0; from < readings.length; from += atOnce)
    await historyStore.appendMany(readings.slice(from, from + atOnce));
}

vi.setConfig({ testTimeout: 30_000 });

describe('the log, packed', () => {
  const year = aYear(500, 200);

  test.each([
    ['one by one, in order', year.slice(0, 250), 1],
    ['in batches of 7', year, 7],
    ['in batches longer than the tail', year, 150],
    ['all at once', year, 500],
    ['all at once, in disorder', shuffled(year, 100), 500],
    ['one by one, each a little late', shuffled(year.slice(0, 200), 9), 1],
    ['in batches, some very late', shuffled(year, 30), 11],
  ])('gives back what was put in %s, and what it means', async (_, readings, atOnce) => {
    await append(readings, atOnce);
    await expectAllOf(readings);
    await expectRebuildChangesNothing();
    expect(await historyStore.appendMany(readings), 'the same again').toBe(0);
    await expectAllOf(readings);
  });

  test('keeps at most 64 sightings beside the packs', async () => {
    await append(year.slice(0, 64), 1);
    expect(await packed()).toEqual({ log: 0, tails: 64 });
    await append(year.slice(64, 65), 1);
    expect(await packed()).toEqual({ log: 33, tails: 32 });
    await append(year.slice(65), 200);
    expect((await packed()).tails).toBeLessThanOrEqual(64);
  });

  test('a month of more than 4,096 sightings has several parts', async () => {
    const month = aYear(9000, 28);
    const late = month.filter((_, i) => i % 1000 === 500);
    await append(
      month.filter((one) => !late.includes(one)),
      3000,
    );
    await historyStore.appendMany(late);
    expect(await withDatabase(({ log }) => log.toCollection().primaryKeys())).toEqual(
      [0, 1, 2].map((part) => [SHELF, '2026-01', part]),
    );
    await expectAllOf(month);
  });
});

describe('clocks', () => {
  const year = aYear(300, 200);

  test('a clock set back a year: its readings stand where it says, and nothing else moves', async () => {
    await append(year, 100);
    const back = year.slice(250).map((one, i) => ({
      ...one,
      id: `aaaa${String(i).padStart(12, '0')}`,
      at: new Date(Date.parse(one.at) - 365 * 86_400_000).toISOString(),
    }));
    await append(back.slice(0, 5), 1);
    await append(back.slice(5), 20);
    expect((await allReadings())[0]?.at.slice(0, 4)).toBe('2025');
    await expectAllOf([...year, ...back]);
  });

  test('one reading from a year ahead does not make each later one derive the whole store', async () => {
    const [first, ...rest] = aYear(160, 60);
    if (!first) throw new Error('No reading.');
    const ahead = { ...first, id: 'ffffffffffffffff', at: '2027-11-01T00:00:00.000Z' };
    await append([first, ahead, ...rest], 1);
    await expectAllOf([first, ahead, ...rest]);
    expect((await packed()).log).toBeGreaterThan(90);
  });

  test('the time zone of the machine changes nothing', async () => {
    const zone = process.env['TZ'];
    const late = ['2026-01-31T23:59:59.999Z', '2026-02-01T00:00:00.000Z'].map((at, i) => ({
      ...aReadingOf(year),
      id: `bbbb${String(i).padStart(12, '0')}`,
      at,
    }));
    const seen: unknown[] = [];
    for (const tz of ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
      process.env['TZ'] = tz;
      await emptyDatabase();
      await append([...year, ...late], 100);
      seen.push(await derived());
    }
    process.env['TZ'] = zone;
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
});
