/** An id is 64 bits: 16 hex digits outside, 8 bytes in storage. */
export const ID_BYTES = 8;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Writes an id as the `place`-th of those in `bytes`. */
export function writeId(bytes: Uint8Array, place: number, id: string): void {
  for (let k = 0; k < ID_BYTES; k += 1)
    bytes[place * ID_BYTES + k] = Number.parseInt(id.slice(k * 2, k * 2 + 2), 16);
}

/** The `place`-th id in `bytes`. */
export function readId(bytes: Uint8Array, place: number): string {
  let id = '';
  for (let k = place * ID_BYTES; k < (place + 1) * ID_BYTES; k += 1) id += HEX[bytes[k] ?? 0];
  return id;
}
