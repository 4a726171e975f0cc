import type { Status } from '@/lib/core/reading/reading';
import { compareOffers } from '../plans/compare-offers';
import { decimalSign, withoutSign } from '../plans/decimal-sign';
import { extraOf } from '../plans/extra-of';
import { providerLabel } from '../plans/provider-label';
import type { Words } from '../ui/create-words';
import { formatAgo } from '../ui/format-ago';
import { formatMoney } from '../ui/format-money';
import { disabledSentence } from './disabled-sentence';
import type { PageFacts } from './page-facts';
import { suspensions } from './suspensions';

/** What the chip says: a status, one sentence, and a number where there is one. */
export interface ChipState {
  readonly status: Status;
  readonly sentence: string;
  readonly number: string | null;
}

const KEYS = {
  one: 'chip_disabled',
  oneReason: 'chip_disabled_reason',
  all: 'chip_disabled_all',
  allReason: 'chip_disabled_all_reason',
} as const;

/** Null when there is nothing worth interrupting for: plain absent, unknown, not read. */
export function chipState(facts: PageFacts, words: Words, now: string): ChipState | null {
  const { reading } = facts;
  if (!reading) return null;
  if (reading.status === 'offered') return offered(facts, words);
  if (reading.status === 'disabled') {
    const sentence = disabledSentence(words, reading, KEYS);
    return sentence === null ? null : { status: 'disabled', sentence, number: null };
  }
  if (reading.status !== 'absent') return null;
  const gone = suspensions(facts).find((series) => series.episode.onset.after !== null);
  const lastSeen = gone?.episode.onset.after;
  if (!gone || !lastSeen) return null;
  const key = gone.episode.confirmed ? 'chip_gone' : 'chip_not_here';
  const name = providerLabel(gone, words.language);
  return {
    status: 'absent',
    sentence: words.t(key, name, formatAgo(lastSeen, words.language, now)),
    number: null,
  };
}

function offered({ reading, shopper }: PageFacts, words: Words): ChipState | null {
  if (!reading) return null;
  const { rows, cash } = compareOffers(reading, shopper);
  const providers = new Set(
    reading.offers.filter((o) => o.status === 'offered' && o.kind === 'installments').map((o) => o.provider),
  );
  const cheapest = rows.find((row) => extraOf(row) !== null);
  const sentence = words.n('chip_offered', providers.size);
  const extra = cheapest && extraOf(cheapest);
  const currency = cheapest?.plan.currency ?? cash?.currency;
  if (!extra || !currency) return { status: 'offered', sentence, number: null };
  const sign = decimalSign(extra.amount);
  const money = formatMoney({ amount: withoutSign(extra.amount), currency }, words.language);
  if (sign === 0 && !extra.atLeast) return { status: 'offered', sentence, number: words.t('chip_free') };
  return { status: 'offered', sentence, number: words.t(sign < 0 ? 'chip_saves' : 'chip_extra', money) };
}
