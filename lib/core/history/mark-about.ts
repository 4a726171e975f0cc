import { ofAnyItem, ofItem } from './left-out';
import { absentMark, shownMark, UNKNOWN_MARK } from './mark';
import type { Mark } from './mark';
import { seriesOfKey } from './record';
import type { RecordedReading } from './record';
import type { SeriesHistory } from './series-history';
import { sightingOf } from './sighting';

/**
 * What a reading said about a series when it was taken: viewpoints it was seen from only later do not count. Of a
 * series over all items the prices and items known today stand in for those known then.
 */
export function markAbout(
  { key, seen }: SeriesHistory,
  record: RecordedReading,
  hadItem: (provider: string) => boolean = () => false,
): Mark | null {
  const { reading, at } = record;
  const { provider, item } = seriesOfKey(key);
  const { shown, viewpoint, isProof } = sightingOf(record);
  const offers = shown.get(provider);
  if (offers) return shownMark(record, provider, offers);
  const then = seen.filter(({ since }) => since <= at);
  if (then.length === 0) return null;
  if (reading.status === 'unknown') return UNKNOWN_MARK;
  const from = then.find(({ of }) => of === viewpoint);
  if (!isProof || !from) return null;
  const speaks = item === null ? ofAnyItem(hadItem) : ofItem;
  return speaks(reading, from, provider) ? absentMark(record, provider) : null;
}
