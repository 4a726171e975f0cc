const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

interface Spell {
  readonly kind: 'asleep' | 'offline' | 'locked' | 'saving';
  readonly from: number;
  readonly to: number;
}

/** When the device sleeps, has no network, is locked or saves its battery, in true time. */
export class Device {
  readonly #spells: readonly Spell[];

  constructor(luck: () => number, from: number, days: number) {
    const spells: Spell[] = [];
    for (let day = 0; day < days; day += 1) {
      const midnight = from + day * 24 * HOUR;
      const add = (kind: Spell['kind'], hour: number, hours: number) =>
        spells.push({ kind, from: midnight + hour * HOUR, to: midnight + (hour + hours) * HOUR });
      add('asleep', 0, 4 + luck() * 4);
      if (luck() < 0.1) add('asleep', 9, 40 * luck());
      if (luck() < 0.3) add('offline', 9 + luck() * 10, luck() * 5);
      if (luck() < 0.5) add('locked', 11 + luck() * 2, luck() * 2);
      if (luck() < 0.2) add('saving', 15 + luck() * 4, luck() * 3);
    }
    this.#spells = spells.toSorted((a, b) => a.from - b.from);
  }

  is(kind: Spell['kind'], at: number): boolean {
    return this.#spells.some((spell) => spell.kind === kind && spell.from <= at && at < spell.to);
  }

  fit(at: number): boolean {
    return (
      !this.is('asleep', at) && !this.is('offline', at) && !this.is('locked', at) && !this.is('saving', at)
    );
  }

  /** When it is next awake: now, or after all sleeps that follow one another. */
  awakeAt(at: number): number {
    let awake = at;
    for (const { kind, from, to } of this.#spells)
      if (kind === 'asleep' && from <= awake && awake < to) awake = to;
    return awake;
  }

  /** Ends of spells in a stretch of time: the browser tells of some of them. */
  endsBetween(from: number, to: number): readonly number[] {
    return this.#spells.map((spell) => spell.to).filter((end) => end > from && end <= to);
  }
}
