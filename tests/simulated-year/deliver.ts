import type { RecordedReading } from '@/lib/core/history/record';
import { seeded } from './random';

/**
 * The readings as they come in: about `late` of them up to a few hundred places after their turn, and one in fifty
 * again. The same seed gives the same order.
 */
export function deliver(
  records: readonly RecordedReading[],
  late: number,
  seed = 7,
): readonly RecordedReading[] {
  const random = seeded(seed);
  const places = records.map((record, index) => ({
    record,
    place: random.chance(late / records.length) ? index + random.whole(2, 400) : index,
  }));
  const again = places
    .filter(() => random.chance(0.02))
    .map(({ record, place }) => ({ record, place: place + random.whole(0, 50) }));
  return [...places, ...again].toSorted((a, b) => a.place - b.place).map(({ record }) => record);
}
