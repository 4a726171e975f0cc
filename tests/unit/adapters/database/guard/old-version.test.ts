import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, withDatabase } from '@/lib/adapters/database/connection';
import { lookAtHistory } from '@/lib/adapters/database/guard/look';
import { wholeHistory } from '@/lib/adapters/database/guard/whole-history';
import { historyStore } from '@/lib/adapters/database/history-store';
import { drainInbox } from '@/lib/adapters/database/inbox';
import type { RecordedReading } from '@/lib/core/history/record';
import { aReading, anOffer, offering, on } from '../../../core/history/a-reading';
import { allReadings } from '../all-rows';

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete('fenqi');
});

const { work: _work, ...shown } = offering(anOffer('huabei'));

/** Version 3 as it was shipped: a row a reading, under UUIDs, sample readings among them. */
async function writeVersion3(): Promise<void> {
  const old = new Dexie('fenqi');
  old.version(3).stores({
    readings: 'id, [shelf+at]',
    spans: '[series+from+firstReading]',
    series: 'key, shelf',
    ruleCounts: 'rule',
    localRules: 'id, rule, store',
    localFits: 'rule',
  });
  const row = (id: string, demo: boolean, n: number) => ({
    id,
    at: on(`10:${String(n % 60).padStart(2, '0')}`),
    demo,
    shelf: demo ? 'demo|mi.com' : 'mi.com',
    reading: n % 2 === 0 ? aReading() : offering(anOffer('huabei')),
  });
  const uuid = (n: number) =>
    `${n.toString(16).padStart(8, '0')}-1111-4222-8333-${String(n).padStart(12, '0')}`;
  await old.table('readings').bulkAdd([
    ...Array.from({ length: 700 }, (_, n) => row(uuid(n % 350) + (n < 350 ? '' : 'f'), false, n)),
    // As the last builds before version 4 wrote them.
    { ...row('0123456789abcdef', false, 1), account: 'unknown', reading: shown },
    row('de300000-0000-4000-8000-000000000007', true, 2),
  ]);
  await old
    .table('localRules')
    .add({ id: 'a'.repeat(16), at: on('10:00'), rule: 'r', store: 'mi.com', local: null });
  old.close();
}

async function kept(): Promise<RecordedReading[]> {
  const found: RecordedReading[] = [];
  const { readings } = await wholeHistory(on('12:00'));
  for await (const one of readings) if (!one.demo) found.push(one);
  return found;
}

test('an older version is counted and kept without being upgraded', async () => {
  await writeVersion3();
  expect(await lookAtHistory()).toEqual({
    kind: 'there',
    id: null,
    counts: { readings: 701, rules: 1, watches: 0 },
    schema: 3,
  });
  expect(await kept()).toHaveLength(701);
  expect(await lookAtHistory(), 'still of version 3').toMatchObject({ schema: 3 });
});

test('a snapshot of an older version merges with what the upgrade made of it, and adds nothing', async () => {
  await writeVersion3();
  const before = await kept();
  await drainInbox();
  expect(await lookAtHistory()).toMatchObject({ counts: { readings: 701, rules: 1 }, schema: 5 });
  expect(await historyStore.appendMany(before)).toBe(0);
  const real = (await allReadings()).filter(({ demo }) => !demo);
  const byId = (a: RecordedReading, b: RecordedReading) => (a.id < b.id ? -1 : 1);
  expect(real.toSorted(byId)).toEqual(before.toSorted(byId));
});

test('and brings everything back where the upgrade left nothing', async () => {
  await writeVersion3();
  const before = await kept();
  await Dexie.delete('fenqi');
  expect(await historyStore.appendMany(before)).toBe(701);
  expect(await lookAtHistory()).toMatchObject({ counts: { readings: 701 } });
});

test('looking at nothing makes nothing', async () => {
  expect(await lookAtHistory()).toEqual({ kind: 'none' });
  expect(await indexedDB.databases()).toEqual([]);
});

test('what is in the log, in its tail and in the inbox is kept, once', async () => {
  const ids = Array.from({ length: 900 }, (_, n) => n.toString(16).padStart(16, '0'));
  const readings = ids.map((id, n): RecordedReading => {
    const { work: _, ...reading } = n % 2 === 0 ? aReading() : offering(anOffer('huabei'));
    return {
      id,
      at: on(`+${Math.floor(n / 24)} ${String(n % 24).padStart(2, '0')}:00`),
      demo: false,
      account: 'unknown',
      reading,
    };
  });
  await historyStore.appendMany(readings.slice(0, 890));
  await withDatabase((database) => database.readings.bulkAdd(readings.slice(890)));
  expect(await lookAtHistory()).toMatchObject({ counts: { readings: 900 } });
  const found = await kept();
  expect(found.map(({ id }) => id).toSorted()).toEqual(ids);
  expect(found.find(({ id }) => id === ids[333])).toEqual(readings[333]);
});
