import { expect, test } from 'vitest';
import { nextDaily, runDaily } from '@/lib/app/daily-jobs';

function house(now: string, runs: Readonly<Record<string, string>> = {}) {
  const did: string[] = [];
  const world = { now, runs, did, complaints: [] as unknown[] };
  const ports = {
    clock: { now: () => world.now },
    dailyRuns: {
      getValue: () => Promise.resolve(world.runs),
      setValue: (next: Readonly<Record<string, string>>) => Promise.resolve(void (world.runs = next)),
    },
    report: (error: unknown) => void world.complaints.push(error),
  };
  const job = (name: string) => ({ name, run: () => Promise.resolve(did.push(name)) });
  return { world, ports, jobs: [job('snapshots'), job('backups')] };
}

test('each job runs once a day, however often the alarm rings', async () => {
  const { world, ports, jobs } = house('2026-11-22T08:00:00.000Z');
  expect(await nextDaily(ports, jobs)).toBe(world.now);
  await runDaily(ports, jobs);
  world.now = '2026-11-23T07:59:59.000Z';
  await runDaily(ports, jobs);
  expect(world.did).toEqual(['snapshots', 'backups']);
  expect(await nextDaily(ports, jobs)).toBe('2026-11-23T08:00:00.000Z');
  world.now = '2026-11-23T08:00:00.000Z';
  await runDaily(ports, jobs);
  expect(world.did).toHaveLength(4);
});

test('a job that fails costs no other its turn, and one that kills the worker is not begun at every start', async () => {
  const { world, ports, jobs } = house('2026-11-22T08:00:00.000Z');
  const failing = { name: 'failing', run: () => Promise.reject(new Error('no disk')) };
  await runDaily(ports, [failing, ...jobs]);
  expect([world.did, world.complaints.length]).toEqual([['snapshots', 'backups'], 1]);
  const noted: string[] = [];
  const looking = { name: 'deadly', run: () => Promise.resolve(noted.push(...Object.keys(world.runs))) };
  await runDaily(ports, [looking]);
  expect(noted).toContain('deadly');
});

test('a clock that was set back delays no job by more than its day', async () => {
  const { world, ports, jobs } = house('2026-11-22T08:00:00.000Z', { snapshots: '2031-01-01T00:00:00.000Z' });
  await runDaily(ports, jobs);
  expect(world.did).toEqual(['snapshots', 'backups']);
});

test('no jobs, no alarm', async () => {
  const { ports } = house('2026-11-22T08:00:00.000Z');
  expect(await nextDaily(ports, [])).toBeNull();
});
