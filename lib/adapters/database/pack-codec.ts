import { ID_BYTES, readId, writeId } from './id-bytes';
import type { Sighting } from './sighting';

/**
 * Sightings as columns: milliseconds since `base`, which of `contents`, and 8 bytes of id. A month is less than 2^32 ms;
 * the tail, which knows no month, counts in doubles.
 */
export interface Pack {
  readonly base: number;
  readonly offsets: Uint32Array | Float64Array;
  readonly content: Uint8Array | Uint16Array;
  readonly ids: Uint8Array;
  readonly contents: readonly string[];
}

export const EMPTY_PACK: Pack = {
  base: 0,
  offsets: new Float64Array(),
  content: new Uint8Array(),
  ids: new Uint8Array(),
  contents: [],
};

/** The last moment a Date knows. */
const LAST_TIME = 8.64e15;
/** Sightings in order of time; `wide` when they may lie more than a month apart. */
export function pack(sightings: readonly Sighting[], wide = false): Pack {
  const base = sightings[0]?.at ?? 0;
  const offsets = wide ? new Float64Array(sightings.length) : new Uint32Array(sightings.length);
  const ids = new Uint8Array(sightings.length * ID_BYTES);
  const numbers = new Map<string, number>();
  sightings.forEach((sighting, i) => {
    if (!numbers.has(sighting.content)) numbers.set(sighting.content, numbers.size);
    offsets[i] = sighting.at - base;
    writeId(ids, i, sighting.id);
  });
  const named = sightings.map((sighting) => numbers.get(sighting.content) ?? 0);
  const content = numbers.size <= 256 ? Uint8Array.from(named) : Uint16Array.from(named);
  return { base, offsets, content, ids, contents: [...numbers.keys()] };
}

/** The sightings of a pack, in order. Null when the pack is damaged. */
export function unpack({ base, offsets, content, ids, contents }: Pack): Sighting[] | null {
  const columns =
    Number.isFinite(base) &&
    (offsets instanceof Uint32Array || offsets instanceof Float64Array) &&
    (content instanceof Uint8Array || content instanceof Uint16Array) &&
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
