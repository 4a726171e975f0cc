import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { closeDatabase, withDatabase } from '@/lib/adapters/database/connection';
import { localRuleStore } from '@/lib/adapters/database/local-rule-store';
import { aLocalRule } from '../../core/reading/local/a-local-rule';

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete('fenqi');
});

const local = aLocalRule('花呗分期 12期 ¥134.90/期');
const rule = local.rule.id;
const entry = (id: string, at: string, content: typeof local | null) => ({
  id,
  at,
  rule,
  store: 'mi.com',
  local: content,
});

test('the log only grows: a record sent twice is there once, and none is changed', async () => {
  await localRuleStore.add([entry('a', '2026-11-01', local)]);
  await localRuleStore.add([entry('a', '2026-11-09', null), entry('b', '2026-11-02', null)]);
  expect(await localRuleStore.of('mi.com')).toEqual([]);
  expect(await localRuleStore.lastContent(rule)).toEqual(local);
  await localRuleStore.add([entry('c', '2026-11-03', local)]);
  expect(await localRuleStore.of('mi.com')).toEqual([local]);
  expect(await localRuleStore.of('jd.com')).toEqual([]);
  expect(await withDatabase(({ localRules }) => localRules.count())).toBe(3);
});

test('a late word on how a rule stands does not undo a newer one', async () => {
  const fit = (at: string, how: 'fits' | 'silent') => [{ rule, fit: how, at, url: 'https://www.mi.com/pay' }];
  await localRuleStore.noteFits(fit('2026-11-02', 'silent'));
  await localRuleStore.noteFits(fit('2026-11-01', 'fits'));
  expect(await withDatabase(({ localFits }) => localFits.toArray())).toEqual(fit('2026-11-02', 'silent'));
  await localRuleStore.noteFits(fit('2026-11-03', 'fits'));
  expect(await withDatabase(({ localFits }) => localFits.toArray())).toEqual(fit('2026-11-03', 'fits'));
});
