import type { ComponentChildren } from 'preact';
import { isLocalRule } from '@/lib/core/reading/local/local-rule';
import type { Mention, Reading } from '@/lib/core/reading/reading';
import type { MessageKey } from '../ui/create-words';
import { formatMoment } from '../ui/format-date';
import { useWords } from '../ui/words';
import { OfferDetails } from './offer-details';
import { providerLabel } from './provider-label';

const MENTION_WORD: Readonly<Record<Mention['kind'], MessageKey>> = {
  slogan: 'mention_slogan',
  teaser: 'mention_teaser',
  'store-card': 'mention_store_card',
  'site-claim': 'mention_site_claim',
};

/** All that a reading holds beside the comparison, most useful first; empty parts are left out. */
export function ReadingSections({ reading, now }: { readonly reading: Reading; readonly now: string }) {
  const { t, language } = useWords();
  const disabled = reading.offers.filter((offer) => offer.status === 'disabled');
  const later = reading.offers.filter((offer) => offer.status === 'offered' && offer.kind !== 'installments');
  const { notices, mentions, offers } = reading;
  return (
    <>
      {notices.length > 0 && (
        <Section title={t('section_notices')}>
          {notices.map((notice) => (
            <li key={notice.text}>
              {notice.text}
              {notice.endsAt && (
                <small>{t('notice_until', formatMoment(notice.endsAt, language, now))}</small>
              )}
            </li>
          ))}
        </Section>
      )}
      {disabled.length > 0 && (
        <Section title={t('section_disabled')}>
          {disabled.map((offer, index) => (
            <OfferDetails key={index} offer={offer} />
          ))}
        </Section>
      )}
      {later.length > 0 && (
        <Section title={t('section_later')}>
          {later.map((offer, index) => (
            <OfferDetails key={index} offer={offer} />
          ))}
        </Section>
      )}
      {mentions.length > 0 && (
        <Section title={t('section_mentions')} folded>
          {mentions.map((mention, index) => (
            <li key={index}>
              <q>{mention.text}</q>
              <small>{t(MENTION_WORD[mention.kind])}</small>
            </li>
          ))}
        </Section>
      )}
      {offers.length > 0 && (
        <Section title={t('section_evidence')} folded>
          {offers.map((offer, index) => (
            <li key={index}>
              <q>{offer.evidence.text}</q>
              <small>
                {providerLabel(offer, language)} ·{' '}
                {isLocalRule(offer.evidence.rule)
                  ? t('evidence_taught')
                  : t('evidence_rule', offer.evidence.rule)}
                {offer.lender && ` · ${t('lender', offer.lender)}`}
              </small>
            </li>
          ))}
        </Section>
      )}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly folded?: boolean;
  readonly children: ComponentChildren;
}

function Section({ title, folded = false, children }: SectionProps) {
  if (folded)
    return (
      <details class="facts">
        <summary>{title}</summary>
        <ul>{children}</ul>
      </details>
    );
  return (
    <section class="facts">
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}
