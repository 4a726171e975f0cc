import { ID_BYTES, readId, writeId } from './id-bytes';
import type { Sighting } from './sighting';

/**
 * Sightings as columns, 14 bytes each: milliseconds since `base`, which of `contents`, and 8 bytes of id. A month is
 * less than 2^32 ms; the tail, which knows no month, counts in doubles.
 */
export interface Pack {
  readonly base: number;
  readonly offsets: Uint32Array | Float64Array;
  readonly content: Uint16Array;
  readonly ids: Uint8Array;
  readonly contents: readonly string[];
}

export const EMPTY_PACK: Pack = {
  base: 0,
  offsets: new Float64Array(),
  content: new Uint16Array(),
  ids: new Uint8Array(),
  contents: [],
};

/** The last moment a Date knows. */
const LAST_TIME = 8.64e15;
/** Sightings in order of time; `wide` when they may lie more than a month apart. */
export function pack(sightings: readonly Sighting[], wide = false): Pack {
  const base = sightings[0]?.at ?? 0;
  const offsets = wide ? new Float64Array(sightings.length) : new Uint32Array(sightings.length);
  const content = new Uint16Array(sightings.length);
  const ids = new Uint8Array(sightings.length * ID_BYTES);
  const numbers = new Map<string, number>();
  sightings.forEach((sighting, i) => {
    const number = numbers.get(sighting.content) ?? numbers.size;
    numbers.set(sighting.content, number);
    offsets[i] = sighting.at - base;
    content[i] = number;
    writeId(ids, i, sighting.id);
  });
  return { base, offsets, content, ids, contents: [...numbers.keys()] };
}

/** The sightings of a pack, in order. Null when the pack is damaged. */
export function unpack({ base, offsets, content, ids, contents }: Pack): Sighting[] | null {
  const columns =
    Number.isFinite(base) &&
    (offsets instanceof Uint32Array || offsets instanceof Float64Array) &&
    content instanceof Uint16Array &&
    ids instanceof Uint8Array &&
    Array.isArray(contents);
  if (!columns || content.length !== offsets.length || ids.length !== offsets.length * ID_BYTES) return null;
  const sightings: Sighting[] = [];
  for (let i = 0; i < offsets.length; i += 1) {
    const name: unknown = contents[content[i] ?? -1];
    const at = base + (offsets[i] ?? NaN);
    if (typeof name !== 'string' || !(Math.abs(at) <= LAST_TIME)) return null;
    sightings.push({ at, id: readId(ids, i), content: name });
  }
  return sightings;
}
