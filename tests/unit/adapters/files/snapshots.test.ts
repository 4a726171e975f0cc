import { expect, test } from 'vitest';
import { readSnapshotName, snapshotName } from '@/lib/adapters/files/snapshot-name';
import { createSnapshots } from '@/lib/adapters/files/snapshots';
import { keepSnapshots, takeSnapshot, tooMany } from '@/lib/app/guard/keep-snapshots';
import type { GuardNotes, SnapshotInfo, SnapshotPart } from '@/lib/app/ports/guard';
import type { RecordedReading } from '@/lib/core/history/record';
import { aReading, anOffer, offering, on, record } from '../../core/history/a-reading';
import { aFolder } from './a-folder';

const NOW = '2026-11-20T08:00:00.000Z';
const DAY = 86_400_000;
const later = (days: number) => new Date(Date.parse(NOW) + days * DAY).toISOString();

/** Readings as they are kept, without what it cost to take them. */
const readings: readonly RecordedReading[] = Array.from({ length: 1300 }, (_, n) => {
  const { work: _work, ...kept } = n % 3 === 0 ? aReading() : offering(anOffer('huabei'));
  return { ...record(n.toString(16).padStart(16, '0'), on(`+${n % 20} 10:00`), aReading()), reading: kept };
});

function someSnapshots(given: readonly RecordedReading[] = readings) {
  const { disk, root } = aFolder();
  const source = (at: string) =>
    Promise.resolve({ exportedAt: at, deletions: [], watches: [], rules: [], readings: given });
  return { disk, snapshots: createSnapshots(root, source) };
}

test('what is taken is what comes back, some at a time', async () => {
  const { snapshots } = someSnapshots();
  const taken = await snapshots.take('weekly', NOW);
  expect(taken).toMatchObject({ why: 'weekly', at: NOW, readings: 1300 });
  expect(await snapshots.list()).toEqual([taken]);
  const parts: SnapshotPart[] = [];
  await snapshots.restore(taken.name, (part) => Promise.resolve(void parts.push(part)));
  expect(parts.flatMap((part) => part.readings)).toEqual(readings);
  expect(Math.max(...parts.map((part) => part.readings.length))).toBeLessThanOrEqual(500);
});

test('on a full disk there is no snapshot rather than half of one', async () => {
  const { disk, snapshots } = someSnapshots();
  disk.room = 100;
  await expect(snapshots.take('weekly', NOW)).rejects.toThrow('No room.');
  expect(await snapshots.list()).toEqual([]);
  disk.room = Infinity;
  await snapshots.take('weekly', NOW);
  expect([...disk.files.keys()]).toEqual([snapshotName({ why: 'weekly', at: NOW, readings: 1300 })]);
});

test('a damaged snapshot is refused whole, wherever the damage lies', async () => {
  const { disk, snapshots } = someSnapshots();
  const { name } = await snapshots.take('weekly', NOW);
  const whole = disk.files.get(name) ?? new Uint8Array();
  await expect(snapshots.check(name)).resolves.toBeUndefined();
  const places = Array.from({ length: 60 }, (_, i) => 10 + Math.floor((i * (whole.length - 10)) / 60));
  for (const place of places) {
    const hurt = whole.slice();
    hurt[place] = (hurt[place] ?? 0) ^ 0xff;
    disk.files.set(name, hurt);
    await expect(snapshots.check(name), `byte ${place}`).rejects.toThrow('Choose another one');
  }
  for (const length of [0, 20, whole.length >> 1, whole.length - 1]) {
    disk.files.set(name, whole.slice(0, length));
    await expect(snapshots.check(name), `${length} bytes`).rejects.toThrow('Choose another one');
  }
  await expect(snapshots.check('weekly_gone')).rejects.toThrow('no longer there');
});

test('a file that is no finished snapshot is none', () => {
  const info = { why: 'upgrade', at: NOW, readings: 3 } as const;
  expect(readSnapshotName(snapshotName(info))).toEqual({ ...info, name: snapshotName(info) });
  for (const name of ['weekly.part', 'weekly_x_3.json.gz', 'other_20261120T080000000Z_3.json.gz', ''])
    expect(readSnapshotName(name)).toBeNull();
});

test('three weekly ones are kept, and two from before something', () => {
  const info = (why: SnapshotInfo['why'], days: number): SnapshotInfo => ({
    name: `${why} ${days}`,
    why,
    at: later(days),
    readings: 1,
  });
  const all = [
    ...[9, 8, 7, 6, 5].map((days) => info('weekly', days)),
    ...[4, 3, 2].map((days) => info('deletion', days)),
    info('upgrade', 1),
  ];
  expect(tooMany(all).map(({ name }) => name)).toEqual(['weekly 6', 'weekly 5', 'deletion 2', 'upgrade 1']);
});

test('one is taken every week, none of an empty history, and failures are told until one succeeds', async () => {
  const { disk, snapshots } = someSnapshots();
  let notes: GuardNotes = {};
  let held = 0;
  const ports = {
    snapshots,
    clock: { now: () => NOW },
    database: {
      schema: 5,
      look: () =>
        Promise.resolve({
          kind: 'there' as const,
          id: 'a1',
          counts: { readings: held, rules: 0, watches: 0 },
          schema: 5,
        }),
      identify: (id: string) => Promise.resolve(id),
      startAfresh: () => Promise.resolve(),
    },
    notes: {
      read: () => Promise.resolve(notes),
      write: (next: GuardNotes) => Promise.resolve(void (notes = next)),
    },
  };
  expect(await keepSnapshots(ports, NOW)).toBe('not-due');
  held = 1300;
  disk.room = 10;
  expect(await keepSnapshots(ports, NOW)).toBe('failed');
  expect(notes.snapshotFailed).toEqual({ at: NOW, error: 'QuotaExceededError' });
  disk.room = Infinity;
  expect(await keepSnapshots(ports, NOW)).toBe('taken');
  expect(notes.snapshotFailed).toBeUndefined();
  expect(await keepSnapshots(ports, later(6.9))).toBe('not-due');
  expect(await keepSnapshots(ports, later(7))).toBe('taken');
  for (const days of [14, 21, 28]) await keepSnapshots(ports, later(days));
  await takeSnapshot(ports, 'deletion', later(29));
  expect((await snapshots.list()).map(({ why, at }) => [why, at])).toEqual([
    ['deletion', later(29)],
    ['weekly', later(28)],
    ['weekly', later(21)],
    ['weekly', later(14)],
  ]);
  // A clock that was set back: what lies in its future says nothing about when the last one was taken.
  expect(await keepSnapshots(ports, later(1))).toBe('taken');
});
