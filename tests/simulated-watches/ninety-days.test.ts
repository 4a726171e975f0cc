import { expect, test } from 'vitest';
import { forgotten, neglected } from './forgotten';
import { live, pagesOf, wake, wishFor } from './live';
import { offences } from './observer';
import { World } from './world';

const DAY = 86_400_000;
/** Workers die in every twelfth turn, and the clock is set now and then, sometimes by years. */
const FATE = { dies: 0.08, visits: 0.2, jumps: 0.002 };

test('ninety days of re-checks of 200 pages on 20 hosts: with manners, and no page forgotten', async () => {
  const world = new World(1, 100);
  const pages = pagesOf(20, 10);
  await wishFor(world, pages);
  const begin = world.clocks.true;
  for (let day = 1; day <= 90; day += 1) {
    await live(world, begin + day * DAY, pages, FATE);
    // A page that loads wakes the worker; a clock that was set back by years is noticed then.
    await wake(world);
    expect(forgotten(world, pages)).toEqual([]);
  }
  expect(offences(world.requests)).toEqual([]);
  expect(world.early).toEqual([]);
  expect(neglected(world, pages, begin)).toEqual([]);
  expect(world.requests.filter(({ kind }) => kind === 'look').length).toBeGreaterThan(5_000);
  expect(world.shown.length).toBeGreaterThan(500);
}, 1_200_000);
