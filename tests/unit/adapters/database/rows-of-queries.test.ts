import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, withDatabase } from '@/lib/adapters/database/connection';
import { countReadings } from '@/lib/adapters/database/each-reading';
import { hasDemo, listDays, listSeries, stripsSince } from '@/lib/adapters/database/history-queries';
import { historyStore } from '@/lib/adapters/database/history-store';
import { readingAt, readingsOf } from '@/lib/adapters/database/reading-queries';
import { itemsOf, seriesHistory } from '@/lib/adapters/database/series-queries';
import type { RecordedReading } from '@/lib/core/history/record';
import { countRows } from '@/tools/bench/count-rows';
import { END, storeName, storeReadings } from '@/tools/bench/seeded-history';
import { aReading, anOffer, offering, on } from '../../core/history/a-reading';
import { anId } from './an-id';

vi.setConfig({ hookTimeout: 60_000 });

const since = (days: number) => new Date(END - days * 86_400_000).toISOString();
const empty = async () => {
  closeDatabase();
  await Dexie.delete('fenqi');
};

describe('rows read, of ten stores with 400 readings each in a year', () => {
  const STORES = 10;
  beforeAll(async () => {
    await empty();
    for (let store = 0; store < STORES; store += 1)
      for (const batch of storeReadings(store, 400, 400)) await historyStore.appendMany(batch);
  });
  const rows = async (query: () => Promise<unknown>) => {
    const { read, keys } = await countRows(query);
    return read + keys;
  };
  /** Months since a time in which anything ended or changed, over all items, of one store or all. */
  const months = (from: string, shelf = '') =>
    withDatabase(({ past }) =>
      past
        .filter(
          (row) => row.anyMonth !== undefined && row.month >= from.slice(0, 7) && row.shelf.startsWith(shelf),
        )
        .count(),
    );
  const key = `${storeName(3)}|unknown|any|huabei`;

  test('the overview reads one row a store', async () => {
    expect(await rows(listSeries)).toBe(STORES);
    expect(await rows(() => countReadings())).toBe(STORES);
    expect(await rows(hasDemo)).toBe(0);
  });

  test('strips of 90 days read a row a store and one for each of its months, of which there are four', async () => {
    const over = await months(since(90));
    expect(over).toBeGreaterThan(3 * STORES);
    expect(over).toBeLessThanOrEqual(4 * STORES);
    expect(await rows(() => stripsSince(since(90)))).toBe(STORES + over);
    expect(await rows(() => stripsSince(since(90), [storeName(3)]))).toBe(
      1 + (await months(since(90), storeName(3))),
    );
  });

  test('totals of 90 days read a row a day', async () => {
    expect(await rows(() => listDays(since(90)))).toBe(91);
  });

  test('so that a dashboard of fifty stores reads at most 50 + 50 + 200 + 91 rows of the 600 it may', async () => {
    const dashboard = () => Promise.all([listSeries(), stripsSince(since(90)), listDays(since(90))]);
    const all = await rows(dashboard);
    expect(all).toBe(2 * STORES + (await months(since(90))) + 91);
    expect(2 * 50 + 4 * 50 + 91).toBeLessThanOrEqual(600);
  });

  test('one series over a year reads its store and a row a month', async () => {
    expect(await rows(() => seriesHistory(key))).toBe(1 + (await months('', `${storeName(3)}|`)));
  });

  test('items of a store read a row each', async () => {
    expect(await rows(() => itemsOf(storeName(3), 3))).toBe(3);
    expect((await itemsOf(storeName(3))).map(({ at }) => at)).toEqual(
      (await itemsOf(storeName(3)))
        .map(({ at }) => at)
        .toSorted()
        .toReversed(),
    );
  });

  test('evidence reads packs of its months only, and a reading by its reference one', async () => {
    const span = (await seriesHistory(key))?.spans.at(-3);
    if (!span) throw new Error('No span.');
    const { value, read } = await countRows(() => readingsOf(key, span.from, span.to));
    expect(value.map(({ id }) => id)).toEqual(expect.arrayContaining([span.firstReading, span.lastReading]));
    expect(read).toBeLessThan(40);
    const [first] = value;
    if (!first) throw new Error('No reading.');
    const ref = { store: first.reading.page.store, at: first.at, id: first.id };
    const found = await countRows(() => readingAt(ref));
    expect(found.value).toEqual(first);
    expect(found.read).toBeLessThanOrEqual(3);
  });
});

describe('rows written', () => {
  beforeEach(empty);
  const phone = { id: 'phone', name: 'Phone', price: null };
  const RULES = 2;
  const shown = (n: number, item: typeof phone | null = null): RecordedReading => ({
    id: anId(n),
    at: on(`${10 + n}:00`),
    demo: false,
    account: 'unknown',
    reading: { ...offering(anOffer('huabei')), item },
  });
  const written = async (record: RecordedReading) => {
    const { value, written: rows } = await countRows(() => historyStore.append(record));
    expect(value).toBe('added');
    return rows;
  };

  test('an unchanged sighting writes its store, its item and its day, and the count of each rule that fired', async () => {
    await historyStore.append(shown(1));
    await historyStore.append(shown(2, phone));
    expect(await written(shown(3))).toBe(2 + RULES);
    expect(await written(shown(4, phone))).toBe(3 + RULES);
  });

  test('one that tells something new writes its text, and what it ended', async () => {
    await historyStore.append(shown(1));
    expect(await written({ ...shown(2), reading: aReading() })).toBe(4);
    expect(await written({ ...shown(3), reading: { ...aReading(), methods: ['x'] } })).toBe(3);
  });

  test('the same again writes nothing', async () => {
    await historyStore.append(shown(1));
    expect((await countRows(() => historyStore.append(shown(1)))).written).toBe(0);
  });

  test('a sighting that fills the tail writes the pack once more, for 32 sightings together', async () => {
    const many = Array.from({ length: 65 }, (_, n) => ({
      ...shown(1),
      id: anId(n),
      at: on(`+${Math.floor(n / 10)} 1${n % 10}:00`),
    }));
    for (const one of many.slice(0, 64)) await historyStore.append(one);
    const [last] = many.slice(-1);
    expect(last && (await written(last))).toBe(3 + RULES);
  });
});
