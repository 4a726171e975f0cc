import type { WatchPorts } from '@/lib/app/watch/watch-ports';
import type { WatchNotice } from '@/lib/app/ports/watches';
import type { WatchSettings } from '@/lib/core/watch/watch-settings';
import { NEW_WATCH_SETTINGS } from '@/lib/core/watch/watch-settings';
import { inTurn } from '@/lib/adapters/browser/in-turn';
import { Clocks } from './clocks';
import { Device } from './device';
import { memoryHistory } from './history';
import { Hosts } from './hosts';
import { seeded } from './luck';
import { memoryStore } from './memory-store';
import type { Request } from './observer';

export interface Shown extends WatchNotice {
  readonly at: string;
}

/**
 * A browser, its user and the web in simulated time. A worker is what calls the ports: killed, it never hears from
 * one again, as if the browser had stopped it between two lines.
 */
export class World {
  readonly clocks = new Clocks();
  readonly luck: () => number;
  readonly device: Device;
  readonly hosts: Hosts;
  readonly memory = memoryStore();
  readonly history = memoryHistory();
  readonly requests: Request[] = [];
  readonly shown: Shown[] = [];
  readonly early: string[] = [];
  settings: WatchSettings = NEW_WATCH_SETTINGS;
  /** Wall time of the one alarm; it rings again after an hour when nobody sets it anew. */
  alarm: string | null = null;
  calls = 0;
  /** The last worker died; the next begins anew. */
  dead = false;
  #ids = 0;
  #busy = 0;

  constructor(seed: number, days: number) {
    this.luck = seeded(seed);
    this.device = new Device(seeded(seed + 1), this.clocks.true, days);
    this.hosts = new Hosts(seeded(seed + 2));
  }

  /** A worker that lives for so many calls of its ports; `before` the last of them is done, or after. */
  worker(lives = Infinity, before = false): { readonly ports: WatchPorts; readonly death: Promise<'dead'> } {
    let left = lives;
    let begun = 0;
    let die: (dead: 'dead') => void = () => undefined;
    const death = new Promise<'dead'>((resolve) => (die = resolve));
    const never = new Promise<never>(() => undefined);
    const kill = () => {
      this.#busy -= begun;
      begun = 0;
      die('dead');
      return never;
    };
    const call = async <T>(work: () => T | Promise<T>): Promise<T> => {
      this.calls += 1;
      left -= 1;
      if (left < 0 || (left === 0 && before)) return kill();
      const answer = await work();
      return left <= 0 ? kill() : answer;
    };
    const request = async <T>(
      kind: Request['kind'],
      page: string,
      work: (request: Request) => T,
    ): Promise<T> => {
      const one = this.#begin(kind, page);
      this.#busy += 1;
      begun += 1;
      for (let wait = 0; wait < 5; wait += 1) await Promise.resolve();
      this.clocks.pass(500 + this.luck() * 20_000);
      const answer = work(one);
      this.#busy -= 1;
      begun -= 1;
      return answer;
    };
    const at = () => this.clocks.wall;
    const kept = this.memory.store;
    const ports: WatchPorts = {
      clock: { now: at },
      newId: () => (this.#ids += 1).toString(16).padStart(16, '0'),
      luck: this.luck,
      inTurn: inTurn(),
      watches: {
        change: (work, notice) =>
          call(() => {
            const rows = this.memory.world().checks;
            return kept.change(work, notice).then((result) => {
              this.#noteEarly(rows);
              return result;
            });
          }),
        lastRecord: (of) => call(() => kept.lastRecord(of)),
      },
      watchedHistory: {
        seriesOf: (store) => call(() => this.history.seriesOf(store)),
        changesOf: (store, after) => call(() => this.history.changesOf(store, after)),
      },
      keep: (record) => call(() => this.history.keep(record)),
      looker: {
        look: ({ page }) =>
          call(() => request('look', page, (one) => this.hosts.look(page, at(), this.clocks.true, one))),
      },
      robots: {
        ask: (origin) =>
          call(() =>
            request('robots', `${origin}/`, (one) => {
              const answer = this.hosts.robots(new URL(origin).hostname, this.clocks.true);
              one.robots = answer.kind;
              return answer;
            }),
          ),
        judge: (_, url) => (new URL(url).pathname.startsWith('/hidden') ? 'forbidden' : 'allowed'),
      },
      alarm: { set: (when) => call(() => void (this.alarm = when)) },
      device: {
        now: () =>
          call(() => ({
            online: !this.device.is('offline', this.clocks.true),
            saving: this.device.is('saving', this.clocks.true),
            locked: this.device.is('locked', this.clocks.true),
          })),
      },
      access: { has: () => call(() => true) },
      notifier: {
        show: (notice) =>
          call(() => {
            this.shown.push({ ...notice, at: at() });
            return 'shown' as const;
          }),
      },
      watchSettings: { get: () => call(() => this.settings), zoneAt: () => 480 },
    };
    return { ports, death };
  }

  /** The user opens a page: no manners bind them. */
  noteVisit(page: string): void {
    this.#begin('visit', page);
  }

  #begin(kind: Request['kind'], page: string): Request {
    const request: Request = {
      kind,
      page,
      host: new URL(page).hostname,
      at: this.clocks.lived,
      true: this.clocks.true,
      wall: Date.parse(this.clocks.wall),
      fit: this.device.fit(this.clocks.true),
      overlapping: this.#busy > 0,
      answer: 'ok',
      rest: 0,
      robots: null,
    };
    this.requests.push(request);
    return request;
  }

  /** Whatever was claimed just now had to be due. */
  #noteEarly(before: ReturnType<typeof this.memory.world>['checks']): void {
    for (const check of this.memory.world().checks) {
      if (check.state.kind !== 'claimed') continue;
      const old = before.find(({ page }) => page === check.page)?.state;
      const due = old?.kind === 'waiting' ? old.due : old?.kind === 'paused' ? (old.until ?? '9') : null;
      if (due !== null && due > this.clocks.wall)
        this.early.push(`${this.clocks.wall} ${check.page}: due ${due}`);
    }
  }
}
