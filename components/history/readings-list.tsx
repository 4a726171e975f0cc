import type { RecordedReading } from '@/lib/core/history/record';
import { providerLabel } from '../plans/provider-label';
import { formatMoment } from '../ui/format-date';
import { formatMoney } from '../ui/format-money';
import { BECAUSE_WORD, KIND_WORD, STATUS_WORD } from '../ui/status-words';
import { StatusDot } from '../ui/status-dot';
import { useWords } from '../ui/words';
import { planWords } from './plan-words';

/** More than these few are no evidence, only length. */
const SHOWN = 40;

interface Props {
  readonly title: string;
  readonly provider: string;
  /** Null while they are being looked up. */
  readonly readings: readonly RecordedReading[] | null;
  readonly now: string;
}

/** The readings one stretch of a strip rests on, latest first: when, where, in what words, by which rule. */
export function ReadingsList({ title, provider, readings, now }: Props) {
  const { t, n } = useWords();
  return (
    <section class="card readings" aria-live="polite">
      <h2 tabIndex={-1}>{title}</h2>
      {readings === null && <p class="soft">{t('readings_loading')}</p>}
      {readings?.length === 0 && <p class="soft">{t('readings_none')}</p>}
      {readings && readings.length > 0 && (
        <>
          <p class="soft small">{n('readings_count', readings.length)}</p>
          <ol class="plain">
            {readings
              .toReversed()
              .slice(0, SHOWN)
              .map((record) => (
                <ReadingItem key={record.id} record={record} provider={provider} now={now} />
              ))}
          </ol>
        </>
      )}
    </section>
  );
}

function ReadingItem({ record, provider, now }: { record: RecordedReading; provider: string; now: string }) {
  const words = useWords();
  const { t, language } = words;
  const { reading, at, demo } = record;
  const offers = reading.offers.filter((offer) => offer.provider === provider);
  const { page, item, because, notices } = reading;
  const status = offers[0]?.status ?? (reading.status === 'unknown' ? 'unknown' : 'absent');
  return (
    <li>
      <p>
        <StatusDot status={status} /> <b>{formatMoment(at, language, now)}</b> · {t(STATUS_WORD[status])}
        {demo && <span class="tag">{t('demo_mark')}</span>}
      </p>
      <p class="small">
        {t(KIND_WORD[page.kind])}
        {item?.name && ` · ${item.name}`}
        {item?.price && ` · ${formatMoney(item.price, language)}`} ·{' '}
        <a href={page.url} target="_blank" rel="noreferrer">
          {page.url.replace(/^https?:\/\//, '')}
        </a>
      </p>
      {offers.length === 0 && <p class="small">{because ? t(BECAUSE_WORD[because]) : t('reading_not_in')}</p>}
      {offers.map((offer, index) => (
        <div key={index} class="small">
          {offer.plans.length > 0 && <p>{planWords(words, offer)}</p>}
          {offer.reason?.text && <p>{t('store_words', offer.reason.text)}</p>}
          {offer.lender && <p>{t('lender', offer.lender)}</p>}
          <p class="soft">
            <q>{offer.evidence.text}</q> · {t('evidence_rule', offer.evidence.rule)} ·{' '}
            {providerLabel(offer, language)}
          </p>
        </div>
      ))}
      {notices.map((notice) => (
        <p key={notice.text} class="small">
          {t('store_words', notice.text)}
        </p>
      ))}
    </li>
  );
}
