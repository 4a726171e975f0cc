import { expect, test } from 'vitest';
import { hold, MOST_HELD, NONE_HELD } from '@/lib/app/guard/held-readings';
import { aWorld } from './a-world';

const COUNT = 9;

/** A history of some readings with a snapshot of it, as a worker left it. */
async function aHistory() {
  const it = aWorld();
  const { guard, history } = it.wake();
  for (let n = 0; n < COUNT; n += 1) await history.append(it.reading(n));
  await guard.keepHouse();
  it.world.now += 60_000;
  await history.append(it.reading(COUNT));
  return it;
}
const idsIn = ({ world }: ReturnType<typeof aWorld>) => [...(world.disk?.readings.keys() ?? [])].toSorted();
const idsOf = (it: ReturnType<typeof aWorld>, ...ns: number[]) => ns.map((n) => it.reading(n).id).toSorted();
const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
const snapshotIn = ({ world }: ReturnType<typeof aWorld>) => [...world.snapshots.keys()][0] ?? '';

test('the sentinel knows of the first reading, and follows the log', async () => {
  const it = await aHistory();
  expect(await it.ports.sentinel.read()).toMatchObject({
    database: it.world.disk?.id,
    counts: { readings: COUNT + 1 },
    lastAt: it.reading(COUNT).at,
    intent: null,
  });
});

test('it is written at most once a minute, unless the log grew by a hundredth', async () => {
  const it = aWorld();
  const first = it.wake();
  await first.history.appendMany(upTo(300).map(it.reading));
  await first.guard.settle();
  const { history } = it.wake();
  const known = async () => (await it.ports.sentinel.read())?.counts.readings;
  await history.append(it.reading(300));
  expect(await known()).toBe(301);
  await history.append(it.reading(301));
  expect(await known()).toBe(301);
  it.world.now += 61_000;
  await history.append(it.reading(302));
  expect(await known()).toBe(303);
  for (const n of [303, 304, 305]) await history.append(it.reading(n));
  expect(await known()).toBe(303);
  await history.append(it.reading(306));
  expect(await known()).toBe(307);
});

test.each([
  ['empty', (it: ReturnType<typeof aWorld>) => void (it.world.disk = null)],
  ['unopenable', (it: ReturnType<typeof aWorld>) => void (it.world.broken = 'UnknownError')],
  [
    'another',
    (it: ReturnType<typeof aWorld>) =>
      void (it.world.disk = { id: 'ffff', readings: new Map([['x', it.reading(99)]]), schema: 5 }),
  ],
  ['newer', (it: ReturnType<typeof aWorld>) => void (it.world.disk && (it.world.disk.schema = 6))],
])('%s: nothing is written, what comes is held, and nothing is read', async (verdict, hurt) => {
  const it = await aHistory();
  hurt(it);
  it.world.writes = 0;
  const before = structuredClone(it.world.disk);
  const { guard, history } = it.wake();
  expect(await history.append(it.reading(20))).toBe('held');
  expect(await history.append(it.reading(20))).toBe('held');
  expect(await history.append(it.reading(21))).toBe('held');
  await expect(history.appendMany([it.reading(22)])).rejects.toThrow('decide');
  await expect(history.removeDemo()).rejects.toThrow('decide');
  await expect(guard.mayOpen()).rejects.toThrow('decide');
  expect(await history.seriesOf('mi.com')).toEqual([]);
  expect(it.world.writes).toBe(0);
  expect(it.world.disk).toEqual(before);
  expect((await it.ports.held.read()).readings.map(({ id }) => id)).toEqual(idsOf(it, 20, 21));
  expect(await it.ports.state.read()).toMatchObject({
    verdict,
    expected: { counts: { readings: COUNT + 1 }, lastAt: it.reading(COUNT).at },
  });
});

test('what comes back by itself is fine again, and what was held is taken in', async () => {
  const it = await aHistory();
  it.world.broken = 'UnknownError';
  await it.wake().history.append(it.reading(20));
  it.world.broken = null;
  expect(await it.wake().guard.checked()).toMatchObject({ verdict: 'fine' });
  expect(idsIn(it)).toEqual(idsOf(it, ...upTo(COUNT + 1), 20));
  expect((await it.ports.held.read()).readings).toEqual([]);
});

test('a shrunk history is written on, and told until the user has decided', async () => {
  const it = await aHistory();
  for (const n of [0, 1, 2]) it.world.disk?.readings.delete(it.reading(n).id);
  const { history } = it.wake();
  for (const n of [20, 21, 22, 23, 24]) expect(await history.append(it.reading(n))).toBe('added');
  expect(await it.wake().guard.checked()).toMatchObject({ verdict: 'shrunk' });
  const { guard } = it.wake();
  expect(await guard.decide({ kind: 'restore', snapshot: snapshotIn(it) })).toMatchObject({
    verdict: 'fine',
  });
  expect(idsIn(it)).toEqual(idsOf(it, ...upTo(COUNT + 1), 20, 21, 22, 23, 24));
});

test('a shrunk history can be kept as it is', async () => {
  const it = await aHistory();
  it.world.disk?.readings.delete(it.reading(0).id);
  await it.wake().guard.decide({ kind: 'keep' });
  expect(await it.wake().guard.checked()).toMatchObject({ verdict: 'fine' });
});

test('a shrunk history does not push the snapshots of the whole one out', async () => {
  const it = await aHistory();
  it.world.disk?.readings.delete(it.reading(0).id);
  for (let week = 0; week < 5; week += 1) {
    it.world.now += 8 * 86_400_000;
    await it.wake().guard.keepHouse();
  }
  expect([...it.world.snapshots.values()].map(({ length }) => length)).toEqual([COUNT]);
});

test('a snapshot that is damaged is refused before anything is deleted', async () => {
  const it = await aHistory();
  it.world.broken = 'UnknownError';
  const { guard } = it.wake();
  await guard.checked();
  await expect(guard.decide({ kind: 'restore', snapshot: 'weekly gone' })).rejects.toThrow('Choose another');
  expect(it.world.broken).toBe('UnknownError');
  expect(await guard.checked()).toMatchObject({ verdict: 'unopenable', doing: null });
});

/** Kills the worker at every step of a job in a fresh world, and hands over to what must hold afterwards. */
async function atEveryStep(
  job: (it: ReturnType<typeof aWorld>) => Promise<unknown>,
  before: () => Promise<ReturnType<typeof aWorld>>,
  afterwards: (it: ReturnType<typeof aWorld>) => Promise<void>,
): Promise<number> {
  for (let step = 1; ; step += 1) {
    const it = await before();
    const died = await it.dies(step, () => job(it));
    await afterwards(it);
    if (!died) return step;
  }
}

test('a worker killed at any step of an append loses nothing and raises no alarm', async () => {
  const steps = await atEveryStep(
    (it) => it.wake().history.append(it.reading(20)),
    aHistory,
    async (it) => {
      const { guard, history } = it.wake();
      expect(await guard.checked()).toMatchObject({ verdict: 'fine' });
      await history.append(it.reading(20));
      expect(idsIn(it)).toEqual(idsOf(it, ...upTo(COUNT + 1), 20));
      it.world.disk?.readings.delete(it.reading(3).id);
      expect((await it.wake().guard.checked()).verdict, 'a loss is still seen').toBe('shrunk');
    },
  );
  expect(steps).toBeGreaterThan(10);
});

test('a worker killed at any step of a deletion raises no alarm', async () => {
  const steps = await atEveryStep(
    async (it) => {
      const { guard } = it.wake();
      await guard.expect(0);
      // One transaction of somebody else's.
      await it.ports.state.read();
      it.world.disk?.readings.clear();
      await it.ports.state.read();
      await guard.settle();
    },
    aHistory,
    async (it) => {
      expect(await it.wake().guard.checked()).toMatchObject({ verdict: 'fine' });
      expect(await it.ports.sentinel.read()).toMatchObject({
        intent: null,
        counts: { readings: it.world.disk?.readings.size },
      });
    },
  );
  expect(steps).toBeGreaterThan(8);
});

test('a deletion does not explain what was missing before it', async () => {
  const it = await aHistory();
  it.world.disk?.readings.delete(it.reading(0).id);
  const { guard } = it.wake();
  await guard.checked();
  await guard.expect(0);
  for (const n of [5, 6]) it.world.disk?.readings.delete(it.reading(n).id);
  await guard.settle();
  expect(await it.wake().guard.checked()).toMatchObject({
    verdict: 'shrunk',
    expected: { counts: { readings: COUNT - 1 } },
    found: { readings: COUNT - 2 },
  });
});

test.each([
  ['empty', (it: ReturnType<typeof aWorld>) => void (it.world.disk = null)],
  ['unopenable', (it: ReturnType<typeof aWorld>) => void (it.world.broken = 'UnknownError')],
])('%s: a worker killed at any step of a restore brings everything back', async (_, hurt) => {
  const steps = await atEveryStep(
    (it) => it.wake().guard.decide({ kind: 'restore', snapshot: snapshotIn(it) }),
    async () => {
      const it = await aHistory();
      hurt(it);
      await it.wake().history.append(it.reading(20));
      return it;
    },
    async (it) => {
      const { guard, history } = it.wake();
      const state = await guard.checked();
      // Killed before the decision was written down, or while it was taken back: asked again.
      if (state.verdict !== 'fine') await guard.decide({ kind: 'restore', snapshot: snapshotIn(it) });
      expect(await it.wake().guard.checked()).toMatchObject({ verdict: 'fine', doing: null });
      await history.append(it.reading(21));
      expect(idsIn(it)).toEqual(idsOf(it, ...upTo(COUNT), 20, 21));
      expect((await it.ports.held.read()).readings).toEqual([]);
    },
  );
  expect(steps).toBeGreaterThan(20);
});

test('starting afresh keeps what was held', async () => {
  const it = await aHistory();
  it.world.broken = 'UnknownError';
  const { guard, history } = it.wake();
  await history.append(it.reading(20));
  expect(await guard.decide({ kind: 'afresh' })).toMatchObject({ verdict: 'fine' });
  expect(idsIn(it)).toEqual(idsOf(it, 20));
  expect(await it.wake().guard.checked()).toMatchObject({ verdict: 'fine' });
});

test('on a full disk the reading is held, told, and taken in when there is room', async () => {
  const it = await aHistory();
  const { history } = it.wake();
  it.world.refusing = Object.assign(new Error('No room.'), { name: 'QuotaExceededError' });
  expect(await history.append(it.reading(20))).toBe('held');
  expect((await it.ports.notes.read()).full).toBeDefined();
  it.world.refusing = null;
  expect(await history.append(it.reading(21))).toBe('added');
  expect((await it.ports.notes.read()).full).toBeUndefined();
  expect(idsIn(it)).toEqual(idsOf(it, ...upTo(COUNT + 1), 20, 21));
});

test('what is held is bounded: both ends of every run stay, the newest stay', () => {
  const it = aWorld();
  let held = NONE_HELD;
  // Runs of 60 sightings that show the same, 9 of them.
  const shown = Array.from({ length: 540 }, (_, n) => ({
    ...it.reading(Math.floor(n / 60)),
    id: String(n).padStart(16, '0'),
  }));
  for (const one of shown) held = hold(held, one);
  expect(held.readings).toHaveLength(MOST_HELD);
  expect(held.dropped).toBe(40);
  const ids = new Set(held.readings.map(({ id }) => id));
  const ends = shown.filter((_, n) => n % 60 === 0 || n % 60 === 59);
  expect(ends.filter(({ id }) => !ids.has(id))).toEqual([]);
  expect(hold(held, held.readings[7] ?? it.reading(0))).toBe(held);
  // Where nothing repeats, the oldest goes.
  let mixed = NONE_HELD;
  for (let n = 0; n < MOST_HELD + 3; n += 1) mixed = hold(mixed, it.reading(n));
  expect(mixed.readings.map(({ id }) => id)).toEqual(
    Array.from({ length: MOST_HELD }, (_, n) => it.reading(n + 3).id),
  );
});
