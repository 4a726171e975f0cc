import { deflateSync, inflateSync } from 'fflate';
import { ID_BYTES } from './id-bytes';
import { pack, unpack } from './pack-codec';
import type { Sighting } from './sighting';

/**
 * Sightings as they lie in the log: the columns of a pack, times as steps from one to the next, deflated. Ids are
 * random and stay 8 bytes each; times and texts take about three.
 */
export interface LogPack {
  readonly base: number;
  readonly count: number;
  /** Bytes a number of a text takes. */
  readonly width: 1 | 2;
  readonly contents: readonly string[];
  readonly columns: Uint8Array;
}

const STEP_BYTES = 4;

/** Sightings of one month in order of time. */
export function packLog(sightings: readonly Sighting[]): LogPack {
  const { base, offsets, content, ids, contents } = pack(sightings);
  const count = sightings.length;
  const width = content instanceof Uint8Array ? 1 : 2;
  const columns = new Uint8Array(count * (STEP_BYTES + width + ID_BYTES));
  const view = new DataView(columns.buffer);
  let before = 0;
  offsets.forEach((offset, i) => {
    writeStep(columns, count, i, offset - before);
    before = offset;
  });
  content.forEach((number, i) => {
    const at = count * STEP_BYTES + i * width;
    if (width === 1) view.setUint8(at, number);
    else view.setUint16(at, number);
  });
  columns.set(ids, count * (STEP_BYTES + width));
  return { base, count, width, contents, columns: deflateSync(columns) };
}

/** The sightings of a pack, in order. Null when the pack is damaged. */
export function unpackLog({ base, count, width, contents, columns }: LogPack): Sighting[] | null {
  const plain = inflated(columns);
  if (!plain || (width !== 1 && width !== 2)) return null;
  if (plain.length !== count * (STEP_BYTES + width + ID_BYTES)) return null;
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const offsets = new Float64Array(count);
  const content = width === 1 ? new Uint8Array(count) : new Uint16Array(count);
  let before = 0;
  for (let i = 0; i < count; i += 1) {
    before += readStep(plain, count, i);
    offsets[i] = before;
    const at = count * STEP_BYTES + i * width;
    content[i] = width === 1 ? view.getUint8(at) : view.getUint16(at);
  }
  return unpack({ base, offsets, content, ids: plain.subarray(count * (STEP_BYTES + width)), contents });
}

/** The four bytes of a step lie in four rows, high to low: bytes of a kind beside each other deflate best. */
function writeStep(columns: Uint8Array, count: number, i: number, step: number): void {
  for (let byte = 0; byte < STEP_BYTES; byte += 1)
    columns[byte * count + i] = (step >>> (8 * (STEP_BYTES - 1 - byte))) & 0xff;
}

function readStep(columns: Uint8Array, count: number, i: number): number {
  let step = 0;
  for (let byte = 0; byte < STEP_BYTES; byte += 1) step = step * 256 + (columns[byte * count + i] ?? 0);
  return step;
}

function inflated(columns: unknown): Uint8Array | null {
  try {
    return columns instanceof Uint8Array ? inflateSync(columns) : null;
  } catch {
    return null;
  }
}
