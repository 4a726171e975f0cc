import { compareOffers } from '../plans/compare-offers';
import { costHeadline } from '../plans/headline';
import { providerLabel } from '../plans/provider-label';
import type { Words } from '../ui/create-words';
import { disabledSentence } from './disabled-sentence';
import type { PageFacts } from './page-facts';
import { suspensions } from './suspensions';

const KEYS = {
  one: 'headline_disabled',
  oneReason: 'headline_disabled',
  all: 'headline_disabled_all',
  allReason: 'headline_disabled_all_reason',
} as const;

/** The page in one sentence, for panel and popup. */
export function pageHeadline(words: Words, facts: PageFacts): string {
  const { reading } = facts;
  if (!reading) return words.t('headline_unread');
  if (reading.status === 'offered') return costHeadline(words, compareOffers(reading, facts.shopper));
  if (reading.status === 'unknown') return words.t('headline_unknown');
  if (reading.status === 'disabled') return disabledSentence(words, reading, KEYS) ?? '';
  const gone = suspensions(facts).find((series) => series.episode.onset.after !== null);
  return gone ? words.t('headline_gone', providerLabel(gone, words.language)) : words.t('headline_absent');
}
