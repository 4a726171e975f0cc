import type { PlanNote } from '@/lib/core/plans/plan-notes';
import type { Reading } from '@/lib/core/reading/reading';
import type { MessageKey } from '../ui/create-words';
import { rateStyle } from '../ui/rate-style';
import { formatPercent } from '../ui/format-percent';
import { useWords } from '../ui/words';
import type { ComparedOffers } from './compare-offers';
import { currencyOf } from './currency-of';
import { decimalSign } from './decimal-sign';
import { providerLabel } from './provider-label';

const NOTE_WORD: Readonly<Record<PlanNote, MessageKey>> = {
  'cash-price-from-fees': 'note_cash_price_from_fees',
  'each-from-price': 'note_each_from_price',
  'fee-base-open': 'note_fee_base_open',
  'first-bill-open': 'note_first_bill_open',
  'lower-bound': 'note_lower_bound',
  'amount-unknown': 'note_amount_unknown',
  'free-with-fee': 'note_free_with_fee',
  rounding: 'note_rounding',
};

/** The page declares the dearest of its plans. */
const MOST = /最高|不超过|上限|up to|at most/i;

/** What had to be assumed, and why the printed rate is not the yearly one. Each sentence once. */
export function PlanNotes({
  offers,
  disclosure,
}: {
  readonly offers: ComparedOffers;
  readonly disclosure: Reading['disclosure'];
}) {
  const words = useWords();
  const { t, language } = words;
  const { cash, rows, shopper } = offers;
  const style = rateStyle(words, shopper.market, currencyOf(offers));
  const sentences = new Set<string>();
  const printed = rows.find(
    ({ compared, plan }) => plan.rate && plan.rate.base !== 'annual' && compared.annual?.nominal.value,
  );
  const nominal = printed?.compared.annual?.nominal.value;
  const effective = printed?.compared.annual?.effective.value;
  if (printed?.plan.rate && nominal && effective) {
    sentences.add(
      t(
        printed.plan.rate.base === 'total' ? 'rate_note_total' : 'rate_note_per_period',
        formatPercent(printed.plan.rate.value, language, 2),
        style.write(nominal),
        style.write(effective),
        providerLabel(printed.offer, language),
      ),
    );
  }
  if (disclosure) {
    const { annualRate, text } = disclosure;
    sentences.add(
      annualRate
        ? t(
            MOST.test(text) ? 'disclosure_rate_most' : 'disclosure_rate',
            formatPercent(annualRate, language, 2),
          )
        : t('disclosure_text', text),
    );
  }
  for (const { compared } of rows) for (const note of compared.notes) sentences.add(t(NOTE_WORD[note]));
  if (cash && rows.length > 0 && decimalSign(shopper.moneyRate) !== 0)
    sentences.add(t('note_money_rate', formatPercent(shopper.moneyRate, language, 2)));
  if (sentences.size === 0) return null;
  return (
    <ul class="notes">
      {[...sentences].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
