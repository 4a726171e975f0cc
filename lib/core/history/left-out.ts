import type { KeptReading } from '../reading/reading';
import { namesItem } from './record';
import { wasOfferedAround } from './seen-from';
import type { SeenFrom } from './seen-from';

/** Whether leaving a provider out speaks about its series. */
export type SpeaksByOmission = (reading: KeptReading, seen: SeenFrom, provider: string) => boolean;

/** Of an item's own series: it was seen for this item from this viewpoint, and so is missing now. */
export const ofItem: SpeaksByOmission = () => true;

/**
 * Of the series over all items: what one item lacks, the store may still offer. A page about an item speaks only when
 * that item had the provider, or costs what things cost for which it was offered: a cable at ¥50 suspends nothing.
 */
export function ofAnyItem(had: (provider: string) => boolean): SpeaksByOmission {
  return (reading, seen, provider) => {
    const { item } = reading;
    if (!namesItem(reading)) return true;
    return had(provider) || (item?.price != null && wasOfferedAround(seen, item.price));
  };
}
