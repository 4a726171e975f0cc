import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { array, assert, asyncProperty, integer } from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { rebuildShelf } from '@/lib/adapters/database/rebuild-shelf';
import { closeDatabase, withDatabase } from '@/lib/adapters/database/connection';
import { hasDemo, listSeries, stripsSince, watchSeries } from '@/lib/adapters/database/history-queries';
import { readingsOf } from '@/lib/adapters/database/reading-queries';
import { historyStore } from '@/lib/adapters/database/history-store';
import { demoReadings } from '@/lib/app/demo/demo-readings';
import { deriveStore, groupByShelf } from '@/lib/core/history/derive-store';
import type { RecordedReading } from '@/lib/core/history/record';
import type { SeriesState } from '@/lib/app/ports';
import type { Reading } from '@/lib/core/reading/reading';
import * as history from '../../core/history/a-reading';
import { aReading, anOffer, offering, on } from '../../core/history/a-reading';
import { allReadings, derived } from './all-rows';
import { anId } from './an-id';

vi.setConfig({ testTimeout: 30_000 });

async function emptyDatabase(): Promise<void> {
  closeDatabase();
  await Dexie.delete('fenqi');
}
beforeEach(emptyDatabase);

const record = (id: string, at: string, reading: Reading) => history.record(anId(id), at, reading);
const phone = { id: 'phone', name: 'Phone', price: null };
const pages = [
  offering(anOffer('huabei')),
  offering(anOffer('baitiao')),
  { ...offering(anOffer('huabei', {}, [3, 6])), item: phone },
  { ...aReading(), item: phone },
  aReading(),
  aReading({ status: 'unknown' }),
];
/** Batches of readings within ten hours; ids repeat, always for the same reading. */
const batches = array(array(integer({ min: 0, max: 60 }), { maxLength: 4 }), { maxLength: 12 }).map((all) =>
  all.map((batch) =>
    batch.map((n) =>
      record(String(n), on(`${String((n * 7) % 10).padStart(2, '0')}:00`), pages[n % 6] ?? aReading()),
    ),
  ),
);

const key = 'mi.com|unknown|any|huabei';
const shown = record('a', on('10:00'), offering(anOffer('huabei')));
const gone = record('b', on('11:00'), aReading());
const fail = () => {
  throw new Error('disk full');
};
const spansOf = async (series = key) => (await stripsSince('')).get(series)?.spans;
const spansFrom = (readings: readonly RecordedReading[]) => deriveStore(readings).any.spans;

test('a reading is added once, however often it is sent', async () => {
  expect(await historyStore.append(shown)).toBe('added');
  expect(await historyStore.append(shown)).toBe('already-there');
  expect(await historyStore.appendMany([shown, gone, gone])).toBe(1);
  expect(await allReadings()).toEqual([shown, gone]);
  expect(await spansOf()).toEqual(spansFrom([shown, gone]));
});

test('a reading without a proper id or time is refused, and nothing with it', async () => {
  await expect(historyStore.append({ ...shown, id: 'A' })).rejects.toThrow('16 hex digits');
  await expect(historyStore.appendMany([gone, { ...shown, at: 'tomorrow' }])).rejects.toThrow('ISO 8601');
  expect(await allReadings()).toEqual([]);
});

test('the current state tells the suspension the series is in', async () => {
  await historyStore.appendMany([shown, gone]);
  const [state] = await historyStore.seriesOf('mi.com');
  expect(state).toMatchObject({ key, status: 'absent', label: 'HUABEI', demo: false });
  expect(state?.episode).toMatchObject({ onset: { after: on('10:00'), by: on('11:00') }, end: null });
});

test('states of a store tell all its accounts', async () => {
  await historyStore.appendMany([shown, { ...gone, account: '0123456789abcdef' }]);
  await historyStore.append({ ...shown, id: anId('c'), account: '0123456789abcdef' });
  expect((await historyStore.seriesOf('mi.com')).map(({ account }) => account).toSorted()).toEqual([
    '0123456789abcdef',
    'unknown',
  ]);
});

test('a reading that arrives late is put in its place', async () => {
  const late = record('c', on('10:30'), offering(anOffer('huabei', {}, [3, 6])));
  for (const reading of [shown, gone, late]) await historyStore.append(reading);
  expect(await spansOf()).toEqual(spansFrom([shown, late, gone]));
  expect((await historyStore.seriesOf('mi.com'))[0]?.episode?.onset.after).toBe(on('10:30'));
  expect(await historyStore.append(late)).toBe('already-there');
});

test('a write that fails leaves nothing behind', async () => {
  await historyStore.append(shown);
  const before = await derived();
  await withDatabase(async (database) => {
    database.shelves.hook('updating', fail);
    await expect(historyStore.append(gone)).rejects.toThrow('disk full');
    database.shelves.hook('updating').unsubscribe(fail);
  });
  expect(await derived()).toEqual(before);
  expect(await historyStore.append(gone)).toBe('added');
  expect(await spansOf()).toEqual(spansFrom([shown, gone]));
});

test('a connection closed by the browser is opened again', async () => {
  await historyStore.append(shown);
  await withDatabase(async (database) => database.close());
  expect(await historyStore.append(gone)).toBe('added');
});

test('demo history is kept apart and removed whole', async () => {
  const demo = demoReadings('2026-11-20T08:00:00.000Z');
  await historyStore.append(shown);
  const before = await derived();
  expect(await historyStore.appendMany(demo)).toBe(demo.length);
  expect(await hasDemo()).toBe(true);
  expect(await historyStore.seriesOf('mi.com')).toHaveLength(1);
  expect((await listSeries()).map((series) => series.demo)).toContain(true);
  expect(await historyStore.removeDemo()).toBe(demo.length);
  expect(await hasDemo()).toBe(false);
  expect(await derived()).toEqual(before);
  expect(await withDatabase(({ contents }) => contents.count())).toBe(1);
  expect((await listSeries()).map((series) => series.key)).toEqual([key]);
});

test('the dashboard reads spans from a time on and the readings behind one', async () => {
  const elsewhere = record('d', on('11:30'), aReading({ because: 'no-payment-area' }, 'product'));
  await historyStore.appendMany([shown, gone, elsewhere]);
  const statuses = async (since: string, stores: string[] | null = null) =>
    (await stripsSince(since, stores)).get(key)?.spans.map(({ status }) => status);
  expect(await statuses(on('09:00'))).toEqual(['offered', 'absent']);
  expect(await statuses(on('10:00'), ['mi.com'])).toEqual(['offered', 'absent']);
  expect(await statuses(on('10:00'), ['jd.com'])).toBeUndefined();
  expect(await statuses(on('10:30'))).toEqual(['absent']);
  expect(await statuses(on('12:00'))).toEqual([]);
  const ids = async (from: string) => (await readingsOf(key, from, on('12:00'))).map(({ id }) => id);
  expect(await ids(on('10:00'))).toEqual([shown.id, gone.id]);
  expect((await readingsOf(key, on('10:30'), on('12:00')))[0]).toEqual(gone);
});

test('a watcher is told of what is written later', async () => {
  const seen: (readonly SeriesState[])[] = [];
  const stop = watchSeries((series) => seen.push(series));
  await expect.poll(() => seen.length).toBe(1);
  await historyStore.append(shown);
  await expect.poll(() => seen.at(-1)?.map((series) => series.status)).toEqual(['offered']);
  stop();
});

test('whatever the order and the batches, what is stored is what the readings give', () =>
  assert(
    asyncProperty(batches, async (all) => {
      await emptyDatabase();
      for (const batch of all) await historyStore.appendMany(batch);
      const strips = await stripsSince('');
      for (const [shelf, readings] of groupByShelf(all.flat())) {
        const { any } = deriveStore(readings);
        const row = await withDatabase(({ shelves }) => shelves.get(shelf));
        expect(row?.history).toEqual(any.history);
        expect([...strips.values()].flatMap(({ spans }) => spans)).toEqual(any.spans);
        expect([...strips.values()].flatMap(({ changes }) => changes)).toHaveLength(any.changes.length);
        const before = await derived();
        await withDatabase((database) => rebuildShelf(database, shelf));
        expect(await derived()).toEqual(before);
      }
    }),
    { numRuns: 40 },
  ));
