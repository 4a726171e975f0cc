import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase } from '@/lib/adapters/database/connection';
import { watchStore } from '@/lib/adapters/database/watch-store';
import { claimCheck } from '@/lib/core/watch/claim-check';
import { planPages } from '@/lib/core/watch/plan-pages';
import type { WatchRecord } from '@/lib/core/watch/watch';
import { aWatch } from '../../core/watch/a-state';

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete('fenqi');
});

const NOW = '2026-11-22T12:00:00.000Z';
const page = 'https://shop.example/product/1';
const watch = aWatch({ kind: 'returns' }, NOW, { recheck: { url: page, kind: 'product' } });
const entry = (id: string, at: string, content: typeof watch | null): WatchRecord => ({
  id,
  at,
  kind: 'watch',
  of: watch.id,
  content,
});
const nothing = { result: undefined };
const live = () => watchStore.change((world) => ({ result: world.watches }));

test('watches are a log that only grows: the last record holds, and none is written over', async () => {
  await watchStore.change(() => ({ ...nothing, log: [entry('a', '2026-11-01', watch)] }));
  await watchStore.change(() => ({
    ...nothing,
    log: [entry('a', '2026-11-09', null), entry('b', '2026-11-02', null)],
  }));
  expect(await live()).toEqual([]);
  expect(await watchStore.lastRecord(watch.id)).toEqual(entry('a', '2026-11-01', watch));
  await watchStore.change(() => ({ ...nothing, log: [entry('c', '2026-11-03', watch)] }));
  expect(await live()).toEqual([watch]);
  expect(await watchStore.lastRecord('nobody')).toBeNull();
});

test('two workers that claim at once: one gets the check', async () => {
  await watchStore.change(({ checks }) => ({
    ...nothing,
    checks: planPages({ watches: [watch], notices: [] }, checks, NOW, () => 0).put,
  }));
  const claim = (by: string) =>
    watchStore.change(({ checks }) => {
      const free = checks.find(({ state }) => state.kind === 'waiting');
      return free ? { result: by, checks: [claimCheck(free, 'tab', null, NOW, by).check] } : { result: null };
    });
  const won = await Promise.all(Array.from({ length: 8 }, (_, n) => claim(String(n))));
  expect(won.filter((by) => by !== null)).toHaveLength(1);
});

test('a change that fails leaves nothing behind', async () => {
  const fails = watchStore.change(() => ({
    ...nothing,
    log: [entry('a', '2026-11-01', watch)],
    // A row without its key cannot be stored.
    hosts: [{ host: undefined as unknown as string, requests: [], notBefore: null, robots: [] }],
  }));
  await expect(fails).rejects.toThrow(/requirements/);
  expect(await live()).toEqual([]);
});

test('the memory of a notice page is read only when asked for', async () => {
  const memory = { of: 'n', looked: NOW, hashes: ['1'] };
  await watchStore.change(() => ({ ...nothing, memory }));
  expect(await watchStore.change((world) => ({ result: world.memory }))).toBeNull();
  expect(await watchStore.change((world) => ({ result: world.memory }), 'n')).toEqual(memory);
});
