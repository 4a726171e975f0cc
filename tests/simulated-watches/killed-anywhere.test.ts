import { expect, test } from 'vitest';
import { ring, startWatching } from '@/lib/app/watch/ring';
import { forgotten } from './forgotten';
import { visit, wishFor } from './live';
import { offences } from './observer';
import { World } from './world';

const MINUTE = 60_000;
const PAGES = [
  'https://shop1.example/product/1',
  'https://shop1.example/hidden/9',
  'https://shop2.example/product/2',
];

/** A day and a half of one worker after another, of which the `nth` call of a port is the death of one; -1: nobody dies. */
async function days(nth: number, before: boolean) {
  const world = new World(7, 5);
  await wishFor(world, PAGES);
  await visit(world, PAGES[0] ?? '');
  const [first, end] = [world.calls, world.clocks.true + 36 * 60 * MINUTE];
  let dead = 0;
  while (world.clocks.true < end) {
    const rings = world.alarm === null ? Infinity : world.clocks.trueOf(world.alarm);
    world.clocks.true = world.device.awakeAt(Math.max(world.clocks.true, Math.min(rings, end)));
    world.alarm = new Date(Date.parse(world.clocks.wall) + 60 * MINUTE).toISOString();
    const left = nth < 0 || dead > 0 ? Infinity : nth - (world.calls - first);
    const { ports, death } = world.worker(left, before);
    const begins = world.dead ? startWatching(ports) : Promise.resolve();
    const fell = await Promise.race([begins.then(() => ring(ports)).then(() => 'done' as const), death]);
    world.dead = fell === 'dead';
    if (world.dead) dead += 1;
    expect(forgotten(world, PAGES)).toEqual([]);
  }
  return { world, dead, calls: world.calls - first };
}

test('a worker that dies before or after any call: manners are kept, no page is forgotten, nothing told twice', async () => {
  const whole = await days(-1, false);
  expect(whole.dead).toBe(0);
  expect(whole.world.requests.filter(({ kind }) => kind === 'look').length).toBeGreaterThan(10);
  expect(whole.world.shown.length).toBeGreaterThan(0);
  for (let nth = 1; nth <= whole.calls; nth += 1)
    for (const before of [true, false]) {
      const { world, dead } = await days(nth, before);
      const where = `death ${before ? 'before' : 'after'} call ${nth}`;
      expect(dead, where).toBe(1);
      expect(offences(world.requests), where).toEqual([]);
      expect(world.early, where).toEqual([]);
      // Shown twice under one id is one notice; the same word under two ids would be two.
      const words = new Map<string, Set<string>>();
      for (const { id, news } of world.shown)
        for (const one of news) {
          const word = JSON.stringify(one);
          words.set(word, (words.get(word) ?? new Set()).add(id));
        }
      for (const [word, ids] of words) expect(ids.size, `${where}: ${word}`).toBe(1);
      expect(
        world.memory.world().told.filter(({ pending }) => pending !== null),
        where,
      ).toEqual([]);
    }
}, 600_000);
