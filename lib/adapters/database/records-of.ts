import type { RecordedReading } from '../../core/history/record';
import type { KeptReading } from '../../core/reading/reading';
import type { AnyShelfRow } from './rows';
import type { Sighting } from './sighting';

/** The readings of sightings; those whose text is lost are left out. */
export function recordsOf(
  { account, demo }: Pick<AnyShelfRow, 'account' | 'demo'>,
  sightings: readonly Sighting[],
  contents: ReadonlyMap<string, KeptReading>,
): RecordedReading[] {
  return sightings.flatMap(({ at, id, content }) => {
    const reading = contents.get(content);
    return reading ? [{ id, at: new Date(at).toISOString(), demo, account, reading }] : [];
  });
}
