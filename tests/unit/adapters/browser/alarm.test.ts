import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alarm } from '@/lib/adapters/browser/alarm';

const NOW = Date.parse('2026-11-22T08:00:00.000Z');
const at = (seconds: number) => new Date(NOW + seconds * 1_000).toISOString();
const set = async () => (await fakeBrowser.alarms.getAll()).map(({ scheduledTime }) => scheduledTime - NOW);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  await fakeBrowser.alarms.clearAll();
});

test('there is one alarm, for the time asked for last, and none when nothing is to do', async () => {
  await alarm.set(at(600));
  await alarm.set(at(900));
  expect(await set()).toEqual([900_000]);
  await alarm.set(null);
  expect(await set()).toEqual([]);
});

test('what is overdue rings at once, and an alarm about to ring is not put off by being set again', async () => {
  await alarm.set(at(-3_600));
  expect(await set()).toEqual([0]);
  vi.setSystemTime(NOW + 5_000);
  await alarm.set(at(-3_600));
  expect(await set()).toEqual([0]);
});

test('one that is far off is brought forward when something is overdue', async () => {
  await alarm.set(at(7_200));
  await alarm.set(at(-1));
  expect(await set()).toEqual([0]);
});
