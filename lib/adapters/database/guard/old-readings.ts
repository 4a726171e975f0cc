import type { RecordedReading } from '../../../core/history/record';
import type { KeptReading, Reading } from '../../../core/reading/reading';
import { answerOf, rowsOf } from './raw-rows';

/** A reading as versions 1 to 3 kept it. */
interface OldRow {
  readonly id: string;
  readonly at: string;
  readonly demo: boolean;
  readonly reading: Reading;
}

const ID = /^[0-9a-f]{16}$/;

/**
 * Readings of versions 1 to 3 as they will be after the upgrade, under the same ids (migrations/004-packed-history.ts;
 * a test holds the two together), so that a snapshot from before merges with what the upgrade made.
 */
export async function* readOldReadings(database: IDBDatabase): AsyncGenerator<RecordedReading> {
  const keys = await answerOf(database.transaction('readings').objectStore('readings').getAllKeys());
  const taken = new Set(keys.map(String).filter((id) => ID.test(id)));
  for await (const { id, at, demo, reading } of rowsOf<OldRow>(database, 'readings')) {
    const { work: _, ...kept } = reading;
    const known: KeptReading = kept;
    yield { id: ID.test(id) ? id : shortId(id, demo, taken), at, demo, account: 'unknown', reading: known };
  }
}

function shortId(old: string, demo: boolean, taken: Set<string>): string {
  const digits = old.toLowerCase().replaceAll(/[^0-9a-f]/g, '');
  const wanted = demo ? `de30${digits.slice(-12)}` : digits.slice(0, 16);
  let id = wanted.padEnd(16, '0');
  for (let n = 1; taken.has(id); n += 1) id = `${n.toString(16).padStart(4, '0')}${id.slice(4)}`;
  taken.add(id);
  return id;
}
