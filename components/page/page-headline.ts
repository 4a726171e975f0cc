import { compareOffers } from '../plans/compare-offers';
import { costHeadline } from '../plans/headline';
import { providerLabel } from '../plans/provider-label';
import type { Words } from '../ui/create-words';
import type { PageFacts } from './page-facts';
import { suspensions } from './suspensions';

/** The page in one sentence, for panel and popup. */
export function pageHeadline(words: Words, facts: PageFacts): string {
  const { reading } = facts;
  if (!reading) return words.t('headline_unread');
  if (reading.status === 'offered') return costHeadline(words, compareOffers(reading, facts.shopper));
  if (reading.status === 'unknown') return words.t('headline_unknown');
  if (reading.status === 'disabled') {
    const offer = reading.offers.find((candidate) => candidate.status === 'disabled');
    return words.t('headline_disabled', offer ? providerLabel(offer, words.language) : '');
  }
  const gone = suspensions(facts).find((series) => series.episode.onset.after !== null);
  return gone ? words.t('headline_gone', providerLabel(gone, words.language)) : words.t('headline_absent');
}
