import { markOf } from './mark';
import type { Mark } from './mark';
import type { RecordedReading } from './record';
import type { SeriesHistory } from './series-history';

/** What a reading said about a series when it was taken: pages seen only later do not count. */
export function markAbout(
  { provider, seenOn }: SeriesHistory,
  { reading, at }: RecordedReading,
): Mark | null {
  const then = Object.fromEntries(Object.entries(seenOn).filter(([, since]) => since <= at));
  return markOf(reading, provider, then);
}
