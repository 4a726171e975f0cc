import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSavedWays, readSheets } from '@/lib/adapters/browser/compare-schema';
import { compareSheets, savedWays } from '@/lib/adapters/browser/compare-settings';
import { emptyWay } from '@/lib/core/plans/ways/empty-way';

beforeEach(() => fakeBrowser.reset());

const row = { key: 'w1', name: 'Plan', way: emptyWay('interest-free', { count: 12, each: '500' }) };
const kept = { ...row, thing: 'Phone', price: '5700', currency: 'CNY', start: '2026-11-22' };
const sheet = { thing: 'Phone', price: '5700', currency: 'CNY', source: null, rows: [row] };

test('what was kept comes back as it was', async () => {
  await savedWays.setValue([kept]);
  await compareSheets.setValue([sheet]);
  expect(await savedWays.getValue()).toEqual([kept]);
  expect(await compareSheets.getValue()).toEqual([sheet]);
});

test('a surface hears of what another one kept', async () => {
  const heard = vi.fn<(saved: unknown) => void>();
  savedWays.watch(heard);
  await savedWays.setValue([kept]);
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith([kept]));
});

test.each([
  null,
  'nonsense',
  42,
  {},
  [null, 7, 'x'],
  [{ ...kept, way: { kind: 'bribe', terms: {} } }],
  [{ ...kept, way: { kind: 'interest-free', terms: { count: 'NaN' } } }],
  [{ ...kept, price: '1e99' }],
  [{ ...kept, currency: 'yuan' }],
  [{ ...kept, start: '2026-02-30' }],
])('nonsense in storage is left out: %j', (stored) => {
  expect(readSavedWays(stored)).toEqual([]);
});

test('one bad row costs a sheet only that row', () => {
  const bad = { ...row, key: 'w2', way: { kind: 'interest-free', terms: { count: -1 } } };
  expect(readSheets([{ ...sheet, rows: [bad, row, null] }])).toEqual([sheet]);
});

test('terms a later version would no longer know are no way to break the page', () => {
  const odd = { ...row, way: { kind: 'interest-free', terms: { count: 12, each: '500', karma: 3 } } };
  expect(readSheets([{ ...sheet, rows: [odd, row] }])).toEqual([sheet]);
});
