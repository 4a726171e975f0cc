/**
 * Three clocks. True time only runs. The wall clock is what the product sees: it can be set. Lived time is true time
 * and every jump ahead: what lies between two moments by it, nobody could tell from time gone by.
 */
export class Clocks {
  true = Date.parse('2026-08-01T00:00:00.000Z');
  #offset = 0;
  #ahead = 0;

  get wall(): string {
    return new Date(this.true + this.#offset).toISOString();
  }

  get lived(): number {
    return this.true + this.#ahead;
  }

  /** True time at which the wall clock will show this. */
  trueOf(wall: string): number {
    return Date.parse(wall) - this.#offset;
  }

  pass(milliseconds: number): void {
    this.true += milliseconds;
  }

  jump(milliseconds: number): void {
    this.#offset += milliseconds;
    this.#ahead += Math.max(0, milliseconds);
  }
}
