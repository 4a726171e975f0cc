import { expect, test } from 'vitest';
import { checkRecords } from '@/lib/app/guard/check-records';
import type { GuardNotes } from '@/lib/app/ports/guard';
import { aWorld } from './a-world';

const DAY = 86_400_000;
const SHELVES = ['a.com|unknown|any', 'b.com|unknown|any', 'c.com|unknown|any'];

test('every store is looked at once a week', async () => {
  const { world, ports } = aWorld();
  const day = (n: number) => new Date(world.now + n * DAY).toISOString();
  await checkRecords(ports, day(0));
  expect(world.looked).toEqual(SHELVES);
  await checkRecords(ports, day(6));
  expect(world.looked).toEqual(SHELVES);
  await checkRecords(ports, day(7));
  expect(world.looked).toEqual([...SHELVES, ...SHELVES]);
  expect(await ports.notes.read()).toEqual({});
});

test('what was mended or put aside is told once', async () => {
  const { world, ports } = aWorld();
  const now = ports.clock.now();
  world.unsound.add('b.com|unknown|any');
  world.damage.push('a row');
  world.aside = 1;
  await checkRecords(ports, now);
  expect(await ports.notes.read()).toEqual({
    mended: { at: now, stores: ['b.com'] },
    damaged: { at: now, count: 1, stores: ['mi.com'] },
  });
  await ports.notes.write({});
  await checkRecords(ports, now);
  expect(await ports.notes.read()).toEqual({});
  world.aside = 3;
  await checkRecords(ports, now);
  expect((await ports.notes.read()).damaged, 'an append met two more').toMatchObject({ count: 3 });
});

test('a worker killed at any step goes on where it stood', async () => {
  let told: GuardNotes = {};
  for (let step = 1, died = true; died; step += 1) {
    const { world, ports, dies } = aWorld();
    world.unsound.add('b.com|unknown|any');
    died = await dies(step, () => checkRecords(ports, ports.clock.now()));
    await checkRecords(ports, ports.clock.now());
    expect(new Set(world.looked)).toEqual(new Set(SHELVES));
    expect(world.looked.length).toBeLessThanOrEqual(SHELVES.length + 1);
    expect(await ports.selfCheck.read()).toMatchObject({ after: null });
    told = await ports.notes.read();
  }
  expect(told.mended).toMatchObject({ stores: ['b.com'] });
});
