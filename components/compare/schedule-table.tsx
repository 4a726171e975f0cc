import type { DatedPayment } from '@/lib/core/plans/compare/compared-way';
import type { PaymentUse } from '@/lib/core/plans/schedule/schedule';
import type { MessageKey } from '../ui/create-words';
import type { PlainDate } from '@/lib/core/time/plain-date';
import { useState } from 'preact/hooks';
import { useWords } from '../ui/words';
import type { Figures } from './figures';
import { formatPlainDate } from './format-plain-date';
import { ScrollRegion } from './scroll-region';

export const USE_WORDS: Readonly<Record<PaymentUse, MessageKey>> = {
  price: 'use_price',
  down: 'use_down',
  instalment: 'use_instalment',
  fee: 'use_fee',
  interest: 'use_interest',
  balloon: 'use_balloon',
  rent: 'use_rent',
  'add-on': 'use_add_on',
  deposit: 'use_deposit',
  'deposit-back': 'use_deposit_back',
  'buy-out': 'use_buy_out',
  penalty: 'use_penalty',
  reward: 'use_reward',
};

interface Props {
  readonly payments: readonly DatedPayment[];
  readonly figures: Figures;
  readonly today: PlainDate;
  /** True on paper, where nothing can be unfolded. */
  readonly whole: boolean;
}

/** A card repaid by its minimum has hundreds of payments: so many are drawn before one asks for all. */
const [AT_FIRST, MOST] = [36, 60];

/** Every payment: when, what for, how much, and which part of it pays for the time. */
export function ScheduleTable({ payments, figures, today, whole }: Props) {
  const { t, n, language } = useWords();
  const split = payments.some(({ cost }) => cost !== null && /[1-9]/.test(cost));
  const [all, setAll] = useState(false);
  const shown = all || whole || payments.length <= MOST ? payments : payments.slice(0, AT_FIRST);
  return (
    <ScrollRegion label={t('schedule_title')}>
      <table class="schedule">
        <caption>
          {t('schedule_title')} <small>{n('schedule_payments', payments.length)}</small>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('schedule_when')}</th>
            <th scope="col">{t('schedule_what')}</th>
            <th scope="col">{t('schedule_amount')}</th>
            {split && <th scope="col">{t('schedule_cost')}</th>}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ date, at, use, amount, cost }, index) => (
            <tr key={index}>
              <td>
                {date === null ? t('schedule_period', String(at)) : formatPlainDate(date, language, today)}
              </td>
              <td>{t(USE_WORDS[use])}</td>
              <td>{figures.money(amount)}</td>
              {split && <td>{cost === null ? '—' : figures.money(cost)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < payments.length && (
        <button type="button" class="quiet no-print" onClick={() => setAll(true)}>
          {t('schedule_all', new Intl.NumberFormat(language).format(payments.length))}
        </button>
      )}
    </ScrollRegion>
  );
}
