import { shelfOf } from '../history/record';
import type { RecordedReading } from '../history/record';
import type { KeptReading } from '../reading/reading';
import { ARCHIVE_LIMITS } from './archive';

/** Readings that were written together: each text once, and the sightings that refer to it by its place. */
export interface Block {
  readonly texts: readonly string[];
  readonly sightings: readonly string[];
}

/** Sightings held at once, however few texts they share. */
const MOST_SIGHTINGS = 20_000;

/**
 * Readings as blocks, each of one shelf and of bounded size: memory stays bounded on both sides, and a text is
 * written about once. Sample readings are left out.
 */
export async function* blocksOf(
  readings: Iterable<RecordedReading> | AsyncIterable<RecordedReading>,
): AsyncGenerator<Block> {
  // Sightings of one text mostly come with the same object, and writing it takes longest.
  const written = new WeakMap<KeptReading, string>();
  let shelf: string | null = null;
  let places = new Map<string, number>();
  let sightings: string[] = [];
  let length = 0;
  for await (const record of readings) {
    if (record.demo) continue;
    const mine = shelfOf(record);
    const full = length > ARCHIVE_LIMITS.block / 2 || sightings.length >= MOST_SIGHTINGS;
    if (sightings.length > 0 && (mine !== shelf || full)) {
      yield { texts: [...places.keys()], sightings };
      places = new Map();
      sightings = [];
      length = 0;
    }
    shelf = mine;
    const text = written.get(record.reading) ?? JSON.stringify(record.reading);
    written.set(record.reading, text);
    const place = places.get(text) ?? places.size;
    if (place === places.size) length += text.length;
    places.set(text, place);
    sightings.push(JSON.stringify([record.id, record.at, record.account, place]));
  }
  if (sightings.length > 0) yield { texts: [...places.keys()], sightings };
}
