import { addWatch } from '@/lib/app/watch/add-watch';
import { afterReading } from '@/lib/app/watch/after-reading';
import { ring, startWatching } from '@/lib/app/watch/ring';
import type { WatchWish } from '@/lib/core/watch/watch';
import { Hosts } from './hosts';
import type { World } from './world';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const WISHES: readonly WatchWish[] = [{ kind: 'returns' }, { kind: 'disappears' }];

/** The user makes a watch for each of these pages; a wish that is so already is made all the same. */
export async function wishFor(world: World, pages: readonly string[]): Promise<void> {
  const { ports } = world.worker();
  for (const [index, page] of pages.entries()) {
    const { hostname, pathname } = new URL(page);
    const item = { id: pathname.split('/').at(-1) ?? '', name: 'thing' };
    const made = await addWatch(ports, {
      target: { store: hostname, provider: 'huabei', item },
      wish: WISHES[index % 2] ?? { kind: 'returns' },
      recheck: { url: page, kind: 'product' },
      anyway: true,
    });
    if (!made.made) throw new Error(`${page}: ${made.because}`);
  }
}

/** The user opens a page. */
export async function visit(world: World, page: string): Promise<void> {
  const { ports } = world.worker();
  world.noteVisit(page);
  const record = world.hosts.visit(page, world.clocks.wall, world.clocks.true);
  await ports.keep(record);
  await afterReading(ports, record, page);
}

export interface Fate {
  /** Chance that a worker dies in a turn. */
  readonly dies: number;
  /** Chance of a visit, and of a clock that is set, in an hour. */
  readonly visits: number;
  readonly jumps: number;
}

/** Lets the world live until a moment of true time: alarms, wakes, visits, clocks that are set, and deaths. */
export async function live(world: World, until: number, pages: readonly string[], fate: Fate): Promise<void> {
  const { clocks, device, luck } = world;
  while (clocks.true < until) {
    const rings = world.alarm === null ? Infinity : clocks.trueOf(world.alarm);
    const next = Math.min(Math.max(rings, clocks.true), clocks.true + HOUR);
    const ends = device.endsBetween(clocks.true, next).filter(() => luck() < 0.5);
    clocks.true = device.awakeAt(Math.min(next, ...ends));
    const hours = (clocks.true - (next - HOUR)) / HOUR;
    if (luck() < fate.jumps) clocks.jump((luck() - 0.5) * (luck() < 0.1 ? 2000 : 4) * 24 * HOUR);
    const page = pages[Math.floor(luck() * pages.length)];
    if (page && luck() < fate.visits * Math.min(1, hours) && !device.is('offline', clocks.true))
      await visit(world, page);
    const isRinging = world.alarm !== null && clocks.trueOf(world.alarm) <= clocks.true;
    if (!isRinging && ends.length === 0) continue;
    // An alarm that nobody sets anew rings again an hour later.
    if (isRinging) world.alarm = new Date(Date.parse(clocks.wall) + HOUR).toISOString();
    await turn(world, fate);
  }
}

/** The device is awake, the worker begins, and its alarm rings. */
export async function wake(world: World): Promise<void> {
  world.clocks.true = world.device.awakeAt(world.clocks.true);
  const { ports } = world.worker();
  await startWatching(ports);
  await ring(ports);
}

/** One event for the worker, which may die in it; two events at once now and then. */
async function turn(world: World, { dies }: Fate): Promise<void> {
  const { luck } = world;
  const lives = luck() < dies ? 1 + Math.floor(luck() * 30) : Infinity;
  const { ports, death } = world.worker(lives, luck() < 0.5);
  const begins = world.dead;
  world.dead = false;
  const jobs: Promise<unknown>[] = [begins ? startWatching(ports).then(() => ring(ports)) : ring(ports)];
  if (luck() < 0.05) jobs.push(ring(ports));
  const fell = await Promise.race([Promise.all(jobs).then(() => 'done' as const), death]);
  world.dead = fell === 'dead';
}

export function pagesOf(hosts: number, each: number): readonly string[] {
  return Array.from({ length: hosts * each }, (_, index) =>
    Hosts.page(index % hosts, Math.floor(index / hosts)),
  );
}
