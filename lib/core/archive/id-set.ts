/**
 * A set of ids of 16 hex digits in 16 to 32 bytes each, where a Set of strings takes a hundred: a file may hold
 * millions. Open addressing; the ids are random, so their own digits are the hash.
 */
export class IdSet {
  #high = new Uint32Array(1024);
  #low = new Uint32Array(1024);
  /** The id of sixteen zeros looks like an empty place, so it has a place of its own. */
  #zero = false;
  #size = 0;

  /** False when it was there already. */
  add(id: string): boolean {
    const high = Number.parseInt(id.slice(0, 8), 16);
    const low = Number.parseInt(id.slice(8), 16);
    if (high === 0 && low === 0) {
      const fresh = !this.#zero;
      this.#zero = true;
      return fresh;
    }
    if (this.#size * 2 > this.#high.length) this.#grow();
    const fresh = this.#put(high, low);
    if (fresh) this.#size += 1;
    return fresh;
  }

  has(id: string): boolean {
    const high = Number.parseInt(id.slice(0, 8), 16);
    const low = Number.parseInt(id.slice(8), 16);
    return high === 0 && low === 0 ? this.#zero : this.#find(high, low) < 0;
  }

  #put(high: number, low: number): boolean {
    const place = this.#find(high, low);
    if (place < 0) return false;
    this.#high[place] = high;
    this.#low[place] = low;
    return true;
  }

  /** The empty place where an id belongs; less than 0 when it is there. */
  #find(high: number, low: number): number {
    const mask = this.#high.length - 1;
    let place = (high ^ low) & mask;
    while (this.#high[place] !== 0 || this.#low[place] !== 0) {
      if (this.#high[place] === high && this.#low[place] === low) return -1;
      place = (place + 1) & mask;
    }
    return place;
  }

  #grow(): void {
    const [high, low] = [this.#high, this.#low];
    this.#high = new Uint32Array(high.length * 2);
    this.#low = new Uint32Array(low.length * 2);
    for (const [place, one] of high.entries()) {
      const other = low[place] ?? 0;
      if (one !== 0 || other !== 0) this.#put(one, other);
    }
  }
}
