import { IdSet } from './id-set';

/** Ids of 16 hex digits one after the other, 8 bytes each. */
export class IdList {
  #bytes = new Uint8Array(8 * 256);
  #length = 0;

  add(id: string): void {
    if (this.#length + 8 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    for (let place = 0; place < 16; place += 2)
      this.#bytes[this.#length++] = Number.parseInt(id.slice(place, place + 2), 16);
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}

/** Whether an id is one of these. */
export function idsIn(bytes: Uint8Array): (id: string) => boolean {
  const set = new IdSet();
  for (let place = 0; place + 8 <= bytes.length; place += 8) {
    let id = '';
    for (const byte of bytes.subarray(place, place + 8)) id += byte.toString(16).padStart(2, '0');
    set.add(id);
  }
  return (id) => set.has(id);
}
