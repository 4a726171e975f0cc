import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, withDatabase } from '@/lib/adapters/database/connection';
import { findDamage } from '@/lib/adapters/database/damage';
import type { Damage } from '@/lib/adapters/database/damage';
import { listDays, listSeries, stripsSince } from '@/lib/adapters/database/history-queries';
import { historyStore } from '@/lib/adapters/database/history-store';
import { readingsOf } from '@/lib/adapters/database/reading-queries';
import { rebuildShelf } from '@/lib/adapters/database/rebuild-shelf';
import { seriesHistory } from '@/lib/adapters/database/series-queries';
import { comparePositions } from '@/lib/core/history/series-history';
import { contentHash } from '@/lib/core/history/content-hash';
import { allReadings, derived } from './all-rows';
import { aReading, anOffer, offering, record } from '../../core/history/a-reading';
import { aYear } from './a-year';

vi.setConfig({ testTimeout: 30_000 });
vi.mock('@/lib/core/history/content-hash', { spy: true });

const SHELF = 'mi.com|unknown|any';
const SERIES = `${SHELF}|huabei`;
const year = aYear(200, 90);

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete('fenqi');
  await historyStore.appendMany(year);
});

async function damage(table: string, key: unknown, change: object): Promise<void> {
  await withDatabase(async (database) => {
    const rows = database.table<object, unknown>(table);
    await rows.put({ ...(await rows.get(key as string)), ...change });
  });
}

async function found(): Promise<Damage[]> {
  return withDatabase(async (database) => {
    const all: Damage[] = [];
    for await (const one of findDamage(database)) all.push(one);
    return all;
  });
}

/** Every query answers with what is left. */
async function everyQueryAnswers(): Promise<void> {
  await listSeries();
  await stripsSince('');
  await listDays('');
  await seriesHistory(SERIES);
  await readingsOf(SERIES, '2026-01-01', '2027-01-01');
  await allReadings();
}

const [day, night] = ['2026-03-31T23:59:58.000Z', '2026-03-31T23:59:59.000Z'];
const appendTwo = () =>
  historyStore.appendMany([
    record('eeeeeeeeeeeeeeee', day ?? '', offering(anOffer('huabei'))),
    record('ffffffffffffffff', night ?? '', aReading({ status: 'unknown' })),
  ]);

describe('a row that cannot be decoded', () => {
  test('is none in a sound history', async () => {
    expect(await found()).toEqual([]);
  });

  test.each<readonly [string, string, unknown, object, boolean]>([
    ['a store without its history', 'shelves', SHELF, { history: { position: null } }, true],
    ['an item without its history', 'shelves', 'mi.com|unknown|item:item-0', { history: 7 }, true],
    ['a month of what is over', 'past', [SHELF, '2026-02'], { times: 'torn' }, true],
    ['a day', 'days', '2026-02-03', { counts: [] }, true],
    ['a pack', 'log', [SHELF, '2026-02', 0], { columns: new Uint8Array(3) }, false],
    ['a tail', 'shelves', SHELF, { tail: { base: 0 } }, false],
  ])(
    '%s: found, left out of every query, and the rest derived again',
    async (_, table, key, change, isDerived) => {
      const before = await derived();
      await damage(table, key, change);
      expect(await found()).toMatchObject([{ table, key, derived: isDerived }]);
      await everyQueryAnswers();
      const readable = await allReadings();
      await withDatabase((database) => rebuildShelf(database, SHELF));
      expect((await found()).filter((one) => one.table !== 'days')).toEqual([]);
      expect(await allReadings()).toEqual(readable);
      const after = await derived();
      expect(isDerived ? { ...after, days: [] } : null).toEqual(isDerived ? { ...before, days: [] } : null);
    },
  );

  test.each<readonly [string, string, unknown, object]>([
    ['a store without its history', 'shelves', SHELF, { before: null }],
    ['the month it comes into', 'past', [SHELF, '2026-03'], { series: null }],
  ])('%s does not keep the next reading out, nor lose one', async (_, table, key, change) => {
    await damage(table, key, change);
    expect(await appendTwo()).toBe(2);
    expect(await allReadings()).toHaveLength(202);
    const after = await derived();
    await withDatabase((database) => rebuildShelf(database, SHELF));
    expect(await derived()).toEqual(after);
  });

  test('is set aside as it was before another is written in its place', async () => {
    await damage('days', '2026-03-31', { day: '2026-03-31', counts: 'torn' });
    await damage('log', [SHELF, '2026-01', 0], { columns: null });
    await appendTwo();
    await withDatabase((database) => rebuildShelf(database, SHELF));
    const aside = await withDatabase(({ quarantine }) => quarantine.toArray());
    expect(aside.map(({ table, key }) => [table, key])).toEqual([
      ['days', '2026-03-31'],
      ['log', [SHELF, '2026-01', 0]],
    ]);
  });

  test('a text that is lost leaves its readings out, and comes back when it is seen again', async () => {
    const text = new TextEncoder().encode('{"torn');
    const [row] = await withDatabase(({ contents }) => contents.toArray());
    if (!row) throw new Error('No text.');
    await damage('contents', [row.shelf, row.hash], { text });
    expect(await found()).toMatchObject([{ table: 'contents', derived: false }]);
    expect((await allReadings()).length).toBeLessThan(200);
    const [first] = year;
    if (!first) throw new Error('No reading.');
    expect(await historyStore.append({ ...first, id: 'eeeeeeeeeeeeeeee' })).toBe('added');
    expect((await allReadings()).find(({ id }) => id === 'eeeeeeeeeeeeeeee')?.reading).toEqual(first.reading);
  });
});

test('two texts of one hash are kept apart', async () => {
  closeDatabase();
  await Dexie.delete('fenqi');
  vi.mocked(contentHash).mockReturnValue('0000000000000000');
  await historyStore.appendMany(year.slice(0, 40));
  for (const one of year.slice(40, 80)) await historyStore.append(one);
  expect(await allReadings()).toEqual(year.slice(0, 80).toSorted(comparePositions));
  const names = await withDatabase(({ contents }) => contents.toCollection().primaryKeys());
  expect(names.length).toBeGreaterThan(5);
  expect(names.every(([, hash]) => hash.startsWith('0000000000000000'))).toBe(true);
});
