import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { array, assert, asyncProperty, integer } from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, withDatabase } from '@/lib/adapters/database/connection';
import {
  hasDemo,
  listSeries,
  readingsOf,
  spansSince,
  watchSeries,
} from '@/lib/adapters/database/history-queries';
import { historyStore } from '@/lib/adapters/database/history-store';
import { demoReadings } from '@/lib/app/demo/demo-readings';
import { anySpans } from '../../core/history/any-spans';
import { deriveEpisodes } from '@/lib/core/history/episodes';
import type { SeriesState } from '@/lib/app/ports';
import { aReading, anOffer, offering, on, record } from '../../core/history/a-reading';

async function emptyDatabase(): Promise<void> {
  closeDatabase();
  await Dexie.delete('fenqi');
}
beforeEach(emptyDatabase);

const pages = [
  offering(anOffer('huabei')),
  offering(anOffer('baitiao')),
  aReading(),
  aReading({ status: 'unknown' }),
];
/** Batches of readings within ten hours; ids repeat, always for the same reading. */
const batches = array(array(integer({ min: 0, max: 40 }), { maxLength: 4 }), { maxLength: 8 }).map((all) =>
  all.map((batch) =>
    batch.map((n) =>
      record(`id-${n}`, on(`${String((n * 7) % 10).padStart(2, '0')}:00`), pages[n % 4] ?? aReading()),
    ),
  ),
);

const key = 'mi.com|unknown|any|huabei';
const shown = record('a', on('10:00'), offering(anOffer('huabei')));
const gone = record('b', on('11:00'), aReading());
const fail = () => {
  throw new Error('disk full');
};
const allSpans = () => withDatabase(({ spans }) => spans.toArray());

test('a reading is added once, however often it is sent', async () => {
  expect(await historyStore.append(shown)).toBe('added');
  expect(await historyStore.append(shown)).toBe('already-there');
  expect(await historyStore.appendMany([shown, gone, gone])).toBe(1);
  expect(await withDatabase(({ readings }) => readings.count())).toBe(2);
  expect(await allSpans()).toEqual(anySpans([shown, gone]));
});

test('the current state tells the suspension the series is in', async () => {
  await historyStore.appendMany([shown, gone]);
  const [state] = await historyStore.seriesOf('mi.com');
  expect(state).toMatchObject({ key, status: 'absent', label: 'HUABEI', demo: false });
  expect(state?.episode).toMatchObject({ onset: { after: on('10:00'), by: on('11:00') }, end: null });
});

test('a reading that arrives late is put in its place', async () => {
  const late = record('c', on('10:30'), offering(anOffer('huabei', {}, [3, 6])));
  for (const reading of [shown, gone, late]) await historyStore.append(reading);
  expect(await allSpans()).toEqual(anySpans([shown, late, gone]));
  expect((await historyStore.seriesOf('mi.com'))[0]?.episode?.onset.after).toBe(on('10:30'));
});

test('a write that fails leaves nothing behind', async () => {
  await historyStore.append(shown);
  await withDatabase(async (database) => {
    database.series.hook('creating', fail);
    await expect(historyStore.append(gone)).rejects.toThrow('disk full');
    database.series.hook('creating').unsubscribe(fail);
  });
  expect(await allSpans()).toEqual(anySpans([shown]));
  expect(await historyStore.append(gone)).toBe('added');
  expect(await allSpans()).toEqual(anySpans([shown, gone]));
});

test('a connection closed by the browser is opened again', async () => {
  await historyStore.append(shown);
  await withDatabase(async (database) => database.close());
  expect(await historyStore.append(gone)).toBe('added');
});

test('demo history is kept apart and removed whole', async () => {
  const demo = demoReadings('2026-11-20T08:00:00.000Z');
  await historyStore.append(shown);
  expect(await historyStore.appendMany(demo)).toBe(demo.length);
  expect(await hasDemo()).toBe(true);
  expect(await historyStore.seriesOf('mi.com')).toHaveLength(1);
  expect((await listSeries()).map((series) => series.demo)).toContain(true);
  expect(await historyStore.removeDemo()).toBe(demo.length);
  expect(await hasDemo()).toBe(false);
  expect(await allSpans()).toEqual(anySpans([shown]));
  expect((await listSeries()).map((series) => series.key)).toEqual([key]);
});

test('the dashboard reads spans from a time on and the readings behind one', async () => {
  const elsewhere = record('d', on('11:30'), aReading({ because: 'no-payment-area' }, 'product'));
  await historyStore.appendMany([shown, gone, elsewhere]);
  const statuses = async (since: string) => (await spansSince(key, since)).map(({ status }) => status);
  expect(await statuses(on('09:00'))).toEqual(['offered', 'absent']);
  expect(await statuses(on('10:00'))).toEqual(['offered', 'absent']);
  expect(await statuses(on('10:30'))).toEqual(['absent']);
  expect(await statuses(on('12:00'))).toEqual([]);
  expect((await readingsOf(key, on('10:00'), on('12:00'))).map(({ id }) => id)).toEqual(['a', 'b']);
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
      const spans = anySpans(all.flat());
      const stored = await allSpans();
      expect(stored).toHaveLength(spans.length);
      expect(stored).toEqual(expect.arrayContaining(spans));
      for (const { key: series, episode } of await listSeries()) {
        const episodes = deriveEpisodes(spans.filter((span) => span.series === series));
        expect(episode).toEqual(episodes.at(-1)?.ended === false ? episodes.at(-1) : null);
      }
    }),
    { numRuns: 40 },
  ));
