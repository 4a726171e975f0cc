import type { Offer } from '@/lib/core/reading/reading';
import { formatMoney } from '../ui/format-money';
import { StatusDot } from '../ui/status-dot';
import { useWords } from '../ui/words';
import { providerLabel } from './provider-label';

/** An offer in words: who, how it differs from installments, its reason, its limits, its lender. */
export function OfferDetails({ offer }: { readonly offer: Offer }) {
  const { t, language } = useWords();
  const { limits, reason, lender, kind, status } = offer;
  const money = (amount: string) => formatMoney({ amount, currency: limits?.currency ?? 'CNY' }, language);
  return (
    <li>
      <StatusDot status={status} /> <b>{providerLabel(offer, language)}</b>
      {kind === 'deferred' && <span class="tag">{t('deferred_once')}</span>}
      {kind === 'rent' && <span class="tag">{t('rent')}</span>}
      {status === 'disabled' && (
        <small>{reason?.text ? t('store_words', reason.text) : t('reason_silent')}</small>
      )}
      {limits?.min && limits.max && (
        <small>{t('limits_between', money(limits.min), money(limits.max))}</small>
      )}
      {limits?.min && !limits.max && <small>{t('limits_from', money(limits.min))}</small>}
      {limits?.max && !limits.min && <small>{t('limits_to', money(limits.max))}</small>}
      {lender && <small>{t('lender', lender)}</small>}
    </li>
  );
}
