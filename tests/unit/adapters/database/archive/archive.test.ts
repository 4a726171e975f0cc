import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { assert, asyncProperty } from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { archiveHistory } from '@/lib/adapters/database/archive/archive-history';
import { importStore } from '@/lib/adapters/database/archive/import-store';
import { createTrashStore } from '@/lib/adapters/database/archive/trash-store';
import { closeDatabase, withDatabase } from '@/lib/adapters/database/connection';
import { listDays, stripsSince } from '@/lib/adapters/database/history-queries';
import { historyStore } from '@/lib/adapters/database/history-store';
import { deleteHistory, emptyTrash, NOTHING_ELSE, undoDeletion } from '@/lib/app/archive/delete-history';
import type { DeletePorts } from '@/lib/app/archive/delete-history';
import { partsOf } from '@/lib/app/archive/keep-backups';
import { beginImport, continueImport, undoImport } from '@/lib/app/archive/take-in-file';
import type { RecordedReading } from '@/lib/core/history/record';
import { archiveOf, WRITTEN_AT } from '../../../core/archive/archive-of';
import { idOf, recorded, SOME_RULES, SOME_WATCHES, someReadings } from '../../../core/archive/some-records';
import { AStaging } from '../../../app/archive/a-history';

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete('fenqi');
});

const NOW = '2026-11-22T09:00:00.000Z';
const PATIENCE = 60_000;
const staging = new AStaging();
const imports = {
  archive: archiveHistory,
  imports: importStore,
  staging,
  readers: { rulesChanged: async () => undefined },
};
let settings: Readonly<Record<string, unknown>> = {};
let ids = 0;
let now = NOW;
const trash = createTrashStore({
  takeOut: async () => {
    const before = settings;
    settings = {};
    return before;
  },
  putBack: async (back) => {
    settings = back;
  },
});
const snapshots: string[] = [];
const deleting: DeletePorts = {
  clock: { now: () => now },
  newId: () => idOf((ids += 1)),
  trash,
  copies: {
    removeAll: async () => void snapshots.splice(0),
    removeUntil: async (at) => void snapshots.splice(0, snapshots.filter((one) => one <= at).length),
  },
  sentinel: { expect: async () => undefined, settle: async () => undefined },
};

const inOrder = (all: readonly RecordedReading[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
async function everything() {
  const readings: RecordedReading[] = [];
  for await (const one of archiveHistory.eachReading()) readings.push(one);
  return inOrder(readings);
}
/** All that is derived, as screens see it. */
const derived = async () => ({ strips: await stripsSince(''), days: await listDays('') });
const exported = async () => archiveOf(await partsOf(archiveHistory, WRITTEN_AT));

async function taken(text: string, bringBack = false) {
  staging.files.set(idOf(1), text);
  expect(await beginImport(imports, { id: idOf(1), at: NOW, name: 'a.json', bringBack })).toBe(true);
  await continueImport(imports);
  return importStore.job();
}

const day = (n: number) => new Date(Date.parse('2026-09-01T10:00:00.000Z') + n * 3_600_000).toISOString();
const MANY = Array.from({ length: 400 }, (_, n) =>
  recorded(n, day(n), {
    methods: [`m${n % 5}`],
    page: {
      url: 'https://www.mi.com/pay',
      store: n % 2 ? 'mi.com' : 'jd.com',
      kind: 'checkout',
      locale: null,
    },
  }),
);

describe('a file of this database', { timeout: PATIENCE }, () => {
  it('brings a new one to the same history, and changes nothing where it came from', () =>
    assert(
      asyncProperty(someReadings, async (readings) => {
        await Dexie.delete('fenqi');
        closeDatabase();
        await historyStore.appendMany(readings);
        await importStore.addWatches(SOME_WATCHES);
        await importStore.addRules(SOME_RULES);
        const [before, text] = [await derived(), await exported()];
        expect(await taken(text)).toMatchObject({
          phase: 'done',
          added: { readings: 0, watches: 0, rules: 0 },
        });
        expect(await derived()).toEqual(before);
        closeDatabase();
        await Dexie.delete('fenqi');
        expect(await taken(text)).toMatchObject({
          phase: 'done',
          added: { readings: readings.length, watches: 2, rules: 2 },
        });
        expect(await everything()).toEqual(inOrder(readings));
        expect(await derived()).toEqual(before);
        expect(await exported()).toBe(text);
      }),
      { numRuns: 25 },
    ));

  it('holds what still waits in the inbox, and no sample', async () => {
    const [one, two] = MANY;
    if (!one || !two) throw new Error('No readings.');
    await withDatabase(({ readings }) => readings.bulkAdd([one, { ...two, demo: true }]));
    expect(await everything()).toEqual([one]);
    const standing = await archiveHistory.comparison();
    expect(await standing([one, { ...one, account: idOf(5) }, two])).toEqual(['same', 'other', 'same']);
  });

  it('is known by id, time, account and text, in the log as in its tail', async () => {
    await historyStore.appendMany(MANY);
    const standing = await archiveHistory.comparison();
    for (const one of [MANY[0], MANY[1], MANY[398], MANY[399]]) {
      if (!one) throw new Error('No readings.');
      const others: readonly RecordedReading[] = [
        { ...one, at: day(3000) },
        { ...one, account: idOf(5) },
        { ...one, reading: { ...one.reading, methods: ['other'] } },
        { ...one, reading: { ...one.reading, page: { ...one.reading.page, store: 'shop.example' } } },
      ];
      expect(await standing([one, ...others, { ...one, id: idOf(5000) }])).toEqual([
        'same',
        ...others.map(() => 'other'),
        'new',
      ]);
    }
  });

  it('can be taken in and undone to what was there before', async () => {
    await historyStore.appendMany(MANY.slice(0, 150));
    const before = [await everything(), await derived(), await exported()];
    await taken(await archiveOf({ readings: MANY }));
    expect(await everything()).toHaveLength(400);
    expect(await undoImport(imports, idOf(1))).toBe(true);
    expect([await everything(), await derived(), await exported()]).toEqual(before);
  });
});

describe('a deletion', { timeout: PATIENCE }, () => {
  const ofStore = (store: string) => MANY.filter(({ reading }) => reading.page.store === store);

  it('of one store takes it and leaves the others, and is undone to what was', async () => {
    await historyStore.appendMany(MANY);
    const before = [await everything(), await derived()];
    const { id, readings } = await deleteHistory(deleting, 'mi.com');
    expect(readings).toBe(200);
    expect(await everything()).toEqual(inOrder(ofStore('jd.com')));
    expect([...(await stripsSince('')).keys()].filter((key) => key.startsWith('mi.com'))).toEqual([]);
    expect(await trash.items()).toMatchObject([
      { id, store: 'mi.com', readings: 200, kept: true, undone: null },
    ]);
    expect(await undoDeletion(deleting, id)).toBe(true);
    expect([await everything(), await derived()]).toEqual(before);
    expect(await trash.items()).toMatchObject([{ id, kept: false, undone: NOW }]);
    expect(await undoDeletion(deleting, id)).toBe(false);
  });

  it('is undone beside what was recorded since', async () => {
    await historyStore.appendMany(MANY.slice(0, 300));
    const { id } = await deleteHistory(deleting, null);
    expect(await everything()).toEqual([]);
    await historyStore.appendMany(MANY.slice(300));
    await undoDeletion(deleting, id);
    const [readings, follows] = [await everything(), await derived()];
    closeDatabase();
    await Dexie.delete('fenqi');
    await historyStore.appendMany(MANY);
    expect(readings).toEqual(await everything());
    expect(follows).toEqual(await derived());
  });

  it('keeps an older file from bringing it back, also in another browser, and after it is gone for good', async () => {
    await historyStore.appendMany(MANY);
    const older = await exported();
    now = '2026-11-23T09:00:00.000Z';
    const { id } = await deleteHistory(deleting, 'mi.com');
    await emptyTrash(deleting, id);
    expect(await undoDeletion(deleting, id)).toBe(false);
    await taken(older);
    expect(await everything()).toEqual(inOrder(ofStore('jd.com')));
    const newer = await exported();
    closeDatabase();
    await Dexie.delete('fenqi');
    await taken(newer);
    await taken(older);
    expect(await everything()).toEqual(inOrder(ofStore('jd.com')));
    await taken(older, true);
    expect(await everything()).toEqual(inOrder(MANY));
    now = NOW;
  });

  it('of everything takes with it what the user ticked, and gives it back', async () => {
    await historyStore.appendMany(MANY);
    await importStore.addWatches(SOME_WATCHES);
    await importStore.addRules(SOME_RULES);
    settings = { theme: 'dark' };
    snapshots.push('2026-11-01T00:00:00.000Z');
    const before = [await exported(), await derived()];
    const { id } = await deleteHistory(deleting, null, {
      watches: true,
      rules: true,
      settings: true,
      snapshots: true,
    });
    expect(await archiveHistory.watches()).toEqual([]);
    expect(await archiveHistory.rules()).toEqual([]);
    expect(settings).toEqual({});
    expect(snapshots).toEqual([]);
    const added = SOME_WATCHES.slice(0, 1);
    await importStore.addWatches(added);
    expect(await undoDeletion(deleting, id)).toBe(true);
    expect(settings).toEqual({ theme: 'dark' });
    const [text] = before;
    expect([(await exported()).replace(/\n"deletions":\[[^\]]*\]/, ''), await derived()]).toEqual([
      expect.stringContaining('"watches":2,"rules":2,"readings":400'),
      before[1],
    ]);
    expect(text).toContain('"readings":400');
  });

  it('leaves watches and rules alone unless they were ticked', async () => {
    await historyStore.appendMany(MANY.slice(0, 10));
    await importStore.addWatches(SOME_WATCHES);
    await deleteHistory(deleting, null, NOTHING_ELSE);
    expect(await archiveHistory.watches()).toHaveLength(2);
  });

  it('is gone for good after thirty days, with snapshots from before it', async () => {
    await historyStore.appendMany(MANY.slice(0, 10));
    await deleteHistory(deleting, null);
    snapshots.push('2026-11-21T00:00:00.000Z', '2026-12-20T00:00:00.000Z');
    now = '2026-12-21T09:00:00.000Z';
    await emptyTrash(deleting);
    expect(await trash.items()).toMatchObject([{ kept: true }]);
    expect(snapshots).toHaveLength(2);
    now = '2026-12-23T09:00:00.000Z';
    await emptyTrash(deleting);
    expect(await trash.items()).toMatchObject([{ kept: false, undone: null }]);
    expect(snapshots).toEqual(['2026-12-20T00:00:00.000Z']);
    now = NOW;
  });

  it('is whole or not at all when the worker dies in it', async () => {
    await historyStore.appendMany(MANY);
    const before = await everything();
    await withDatabase(({ days }) => {
      days.hook('updating', fail);
      days.hook('deleting', fail);
      return Promise.resolve();
    });
    await expect(deleteHistory(deleting, 'mi.com')).rejects.toThrow('killed');
    closeDatabase();
    expect(await everything()).toEqual(before);
    expect(await trash.items()).toEqual([]);
  });
});

function fail(): never {
  throw new Error('killed');
}
