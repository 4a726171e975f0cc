import { storeName } from '@/lib/core/reading/name-of';
import { compareOffers } from '../plans/compare-offers';
import { ComparisonTable } from '../plans/comparison-table';
import { OfferDetails } from '../plans/offer-details';
import { formatAgo } from '../ui/format-ago';
import { formatMoney } from '../ui/format-money';
import { BECAUSE_WORD, KIND_WORD } from '../ui/status-words';
import { StatusDot } from '../ui/status-dot';
import { useWords } from '../ui/words';
import type { PageFacts } from './page-facts';
import { pageHeadline } from './page-headline';

/** The page at a glance: status and sentence, why, the cheapest ways to pay, what cannot be used. */
export function PageGlance({ facts, now }: { readonly facts: PageFacts; readonly now: string }) {
  const words = useWords();
  const { t, language } = words;
  const { reading, at } = facts;
  if (!reading) return null;
  const offers = compareOffers(reading, facts.shopper);
  const others = reading.offers.filter(
    (offer) => offer.status === 'disabled' || offer.kind !== 'installments',
  );
  return (
    <section class="glance">
      <p class="soft">
        {storeName(reading.page.store, language)} · {t(KIND_WORD[reading.page.kind])}
        {reading.item?.price && ` · ${formatMoney(reading.item.price, language)}`}
      </p>
      <h1>
        <StatusDot status={reading.status} /> {pageHeadline(words, facts)}
      </h1>
      {reading.because && <p>{t(BECAUSE_WORD[reading.because])}</p>}
      {offers.rows.length > 0 && <ComparisonTable offers={offers} compact />}
      {others.length > 0 && (
        <ul class="plain">
          {others.map((offer, index) => (
            <OfferDetails key={index} offer={offer} />
          ))}
        </ul>
      )}
      {at && <p class="soft small">{t('popup_read_at', formatAgo(at, language, now))}</p>}
    </section>
  );
}
