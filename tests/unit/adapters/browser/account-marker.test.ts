import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { accountMarker } from '@/lib/adapters/browser/account-marker';

beforeEach(() => fakeBrowser.reset());

const kept = () => fakeBrowser.storage.local.get(null);

test('the same account of the same store has one marker, any other another', async () => {
  const marker = await accountMarker('mi.com', '小明');
  expect(marker).toMatch(/^[0-9a-f]{16}$/);
  expect(await accountMarker('mi.com', '小明')).toBe(marker);
  expect(await accountMarker('mi.com', '小红')).not.toBe(marker);
  expect(await accountMarker('jd.com', '小明')).not.toBe(marker);
});

test('it is 64 bits of HMAC-SHA-256 under the number kept in this profile', async () => {
  const salt = '0b'.repeat(32);
  await fakeBrowser.storage.local.set({ accountSalt: salt });
  const { createHmac } = await import('node:crypto');
  const expected = createHmac('sha256', Buffer.from(salt, 'hex')).update('mi.com\n小明').digest('hex');
  expect(await accountMarker('mi.com', '小明')).toBe(expected.slice(0, 16));
});

test('another profile has other markers, and a broken number is made anew', async () => {
  const here = await accountMarker('mi.com', '小明');
  fakeBrowser.reset();
  const there = await accountMarker('mi.com', '小明');
  expect(there).not.toBe(here);
  await fakeBrowser.storage.local.set({ accountSalt: '' });
  expect(await accountMarker('mi.com', '小明')).not.toBe(there);
});

test('the number is made once, however many ask at once; no name is kept', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set');
  const all = await Promise.all(Array.from({ length: 8 }, () => accountMarker('mi.com', '小明')));
  expect(new Set(all).size).toBe(1);
  expect(set.mock.calls.filter(([items]) => 'accountSalt' in items)).toHaveLength(1);
  expect(JSON.stringify(await kept())).not.toContain('小明');
});
