import { createGuard } from '@/lib/app/guard/create-guard';
import { guardHistory } from '@/lib/app/guard/guard-history';
import type { GuardPorts } from '@/lib/app/guard/guard-ports';
import type { HistoryStore } from '@/lib/app/ports';
import type {
  GuardNotes,
  GuardState,
  Held,
  Kept,
  Look,
  SelfCheck,
  Sentinel,
  SnapshotInfo,
} from '@/lib/app/ports/guard';
import type { RecordedReading } from '@/lib/core/history/record';
import { aReading, anOffer, offering, record } from '../../core/history/a-reading';

interface Disk {
  id: string | null;
  readonly readings: Map<string, RecordedReading>;
  schema: number;
}

class Killed extends Error {}

const MINUTE = 60_000;

/** A browser's disk in memory, on which any step can be a worker's last. */
export function aWorld() {
  const world = {
    disk: null as Disk | null,
    /** What opening the database throws, by the browser's name for it; null when it opens. */
    broken: null as string | null,
    /** What a write throws. */
    refusing: null as Error | null,
    snapshots: new Map<string, readonly RecordedReading[]>(),
    now: Date.parse('2026-11-20T08:00:00.000Z'),
    /** The step at which the worker dies, before and after it was done by turns; 0: never. */
    killAt: 0,
    steps: 0,
    ids: 0,
    writes: 0,
    damage: [] as string[],
    aside: 0,
    unsound: new Set<string>(),
    looked: [] as string[],
  };
  const dying = <T>(job: () => T): Promise<T> => {
    const died = () => world.steps >= world.killAt && world.killAt > 0;
    world.steps += 1;
    if (died()) return Promise.reject(new Killed('killed before'));
    return Promise.resolve().then(() => {
      const result = job();
      world.steps += 1;
      if (died()) throw new Killed('killed after');
      return result;
    });
  };
  const opened = (): Disk => {
    if (world.broken) throw Object.assign(new Error(world.broken), { name: world.broken });
    if (world.refusing) throw world.refusing;
    world.disk ??= { id: null, readings: new Map(), schema: 5 };
    world.disk.schema = Math.max(5, world.disk.schema);
    return world.disk;
  };
  const kept = <T>(first: T): Kept<T> => {
    let value = first;
    return {
      read: () => dying(() => structuredClone(value)),
      write: (next) => dying(() => void (value = structuredClone(next))),
    };
  };
  const append = (readings: readonly RecordedReading[]) => {
    const { readings: there } = opened();
    world.writes += 1;
    const fresh = readings.filter(({ id }) => !there.has(id));
    for (const one of fresh) there.set(one.id, one);
    return fresh.length;
  };
  const history: HistoryStore = {
    append: (one) => dying(() => (append([one]) === 1 ? ('added' as const) : ('already-there' as const))),
    appendMany: (many) => dying(() => append(many)),
    removeDemo: () => Promise.resolve(0),
    seriesOf: () => Promise.resolve([]),
  };
  const look = (): Look => {
    if (world.broken) return { kind: 'failed', error: world.broken };
    if (!world.disk) return { kind: 'none' };
    const { id, readings, schema } = world.disk;
    return { kind: 'there', id, counts: { readings: readings.size, rules: 0, watches: 0 }, schema };
  };
  const snapshotOf = (name: string) => {
    const found = world.snapshots.get(name);
    if (!found) throw new Error('This snapshot is no longer there. Choose another one.');
    return found;
  };
  const infoOf = (name: string): SnapshotInfo => {
    const [why = '', at = ''] = name.split(' ');
    return { name, why: why as SnapshotInfo['why'], at, readings: snapshotOf(name).length };
  };
  const ports: GuardPorts = {
    clock: { now: () => new Date(world.now).toISOString() },
    newId: () => String((world.ids += 1)).padStart(16, '0'),
    database: {
      schema: 5,
      look: () => dying(look),
      identify: (id) =>
        dying(() => {
          const disk = opened();
          world.writes += 1;
          disk.id ??= id;
          return disk.id;
        }),
      startAfresh: () => dying(() => void ([world.disk, world.broken] = [null, null])),
    },
    history,
    sentinel: kept<Sentinel | null>(null),
    state: kept<GuardState | null>(null),
    held: kept<Held>({ readings: [], dropped: 0 }),
    notes: kept<GuardNotes>({}),
    snapshots: {
      list: () =>
        dying(() => [...world.snapshots.keys()].map(infoOf).toSorted((a, b) => b.at.localeCompare(a.at))),
      take: (why, at) =>
        dying(() => {
          world.snapshots.set(`${why} ${at}`, [...(world.disk?.readings.values() ?? [])]);
          return infoOf(`${why} ${at}`);
        }),
      remove: (name) => dying(() => void world.snapshots.delete(name)),
      check: (name) => dying(() => void snapshotOf(name)),
      restore: async (name, takeIn) => {
        const all = snapshotOf(name);
        for (let i = 0; i < all.length; i += 2)
          await takeIn({ readings: all.slice(i, i + 2), rules: [], watches: [], deletions: [] });
      },
    },
    inspector: {
      setAsideDamaged: () => dying(() => world.damage.splice(0).length),
      damaged: () => dying(() => ({ count: world.aside, stores: ['mi.com'] })),
      shelves: () => dying(() => ['a.com|unknown|any', 'b.com|unknown|any', 'c.com|unknown|any']),
      isSound: (shelf) =>
        dying(() => {
          world.looked.push(shelf);
          return !world.unsound.delete(shelf);
        }),
    },
    selfCheck: kept<SelfCheck>({ at: null, after: null, told: 0 }),
    takeIn: async ({ readings }) => void (await history.appendMany(readings)),
  };
  return {
    world,
    ports,
    /** A worker's life: a guard and the history behind it. */
    wake: () => {
      const guard = createGuard(ports);
      return { guard, history: guardHistory(history, guard, ports) };
    },
    /** Runs a job in a worker that dies at a step; returns false when it came to its end before. */
    dies: async (at: number, job: () => Promise<unknown>): Promise<boolean> => {
      [world.killAt, world.steps] = [at, 0];
      try {
        await job();
        return false;
      } catch (error) {
        if (!isKilled(error)) throw error;
        return true;
      } finally {
        world.killAt = 0;
      }
    },
    /** The n-th reading, a minute after the one before. */
    reading: (n: number) =>
      record(
        String(n).padStart(16, 'a'),
        new Date(Date.parse('2026-11-01T00:00:00.000Z') + n * MINUTE).toISOString(),
        n % 2 === 0 ? offering(anOffer('huabei')) : aReading(),
      ),
  };
}

function isKilled(error: unknown): boolean {
  return error instanceof Killed || (error instanceof Error && isKilled(error.cause));
}
