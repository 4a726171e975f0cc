import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, withDatabase } from '@/lib/adapters/database/connection';
import { historyStore } from '@/lib/adapters/database/history-store';
import { drainInbox } from '@/lib/adapters/database/inbox';
import { demoReadings } from '@/lib/app/demo/demo-readings';
import type { RecordedReading } from '@/lib/core/history/record';
import { allReadings, derived } from './all-rows';
import { aYear } from './a-year';

vi.setConfig({ testTimeout: 60_000 });

async function emptyDatabase(): Promise<void> {
  closeDatabase();
  await Dexie.delete('fenqi');
}
beforeEach(emptyDatabase);

const METHODS = ['add', 'put', 'delete'] as const;

/** The k-th write to the database throws; returns how to take that back, and whether it came to it. */
function failAt(k: number) {
  let calls = 0;
  const originals: unknown[] = METHODS.map((method) => Reflect.get(IDBObjectStore.prototype, method));
  METHODS.forEach((method, i) => {
    IDBObjectStore.prototype[method] = function write(this: IDBObjectStore, ...values: unknown[]) {
      calls += 1;
      if (calls === k) throw new DOMException('The disk is full.', 'QuotaExceededError');
      return Reflect.apply(originals[i] as () => unknown, this, values) as never;
    };
  });
  return () => {
    METHODS.forEach((method, i) => Reflect.set(IDBObjectStore.prototype, method, originals[i]));
    return calls >= k;
  };
}

const everything = async () => ({
  ...(await derived()),
  readings: await allReadings(),
  inbox: await withDatabase(({ readings }) => readings.toArray()),
  contents: await withDatabase(({ contents }) => contents.count()),
});

/** Fails at every write in turn: each time nothing has changed, and after the last the work is done whole. */
async function failEverywhere(work: () => Promise<unknown>): Promise<number> {
  const before = await everything();
  for (let k = 1; ; k += 1) {
    const restore = failAt(k);
    const failed = await work().then(
      () => false,
      () => true,
    );
    const reached = restore();
    expect(failed, `at write ${k}`).toBe(reached);
    if (!reached) return k - 1;
    expect(await everything(), `after a failure at write ${k}`).toEqual(before);
  }
}

const year = aYear(140, 60);
const at = (place: number): RecordedReading => {
  const one = year[place];
  if (!one) throw new Error(`No reading ${place}.`);
  return one;
};
const without = (place: number, count: number) => year.slice(0, count).filter((_, i) => i !== place);

describe('a write that fails, whichever it is, leaves nothing torn, and the same again does all', () => {
  test.each<readonly [string, readonly RecordedReading[], readonly RecordedReading[], number]>([
    ['the first reading', [], [at(0)], 4],
    ['a later one', year.slice(0, 20), [at(20)], 4],
    ['one that comes late', without(9, 20), [at(9)], 4],
    ['one that fills the tail', year.slice(0, 64), [at(64)], 5],
    ['one from before the tail', without(3, 140), [at(3)], 15],
    ['many at once', year.slice(0, 30), year.slice(30), 15],
  ])('%s', async (_, there, added, least) => {
    if (there.length > 0) await historyStore.appendMany(there);
    else await withDatabase((database) => database.open());
    expect(await failEverywhere(() => historyStore.appendMany(added))).toBeGreaterThanOrEqual(least);
    const stored = await everything();
    await emptyDatabase();
    await historyStore.appendMany([...there, ...added]);
    expect(stored).toEqual(await everything());
  });

  test('the inbox', async () => {
    await withDatabase(({ readings }) => readings.bulkAdd(year.slice(0, 70)));
    await failEverywhere(drainInbox);
    const stored = await everything();
    expect(stored.inbox).toEqual([]);
    await emptyDatabase();
    await historyStore.appendMany(year.slice(0, 70));
    expect(stored).toEqual(await everything());
  });

  test('sample history going', async () => {
    await historyStore.appendMany(year.slice(0, 5));
    const before = await everything();
    await historyStore.appendMany(demoReadings('2026-03-01T08:00:00.000Z'));
    await failEverywhere(() => historyStore.removeDemo());
    expect(await everything()).toEqual(before);
  });
});
