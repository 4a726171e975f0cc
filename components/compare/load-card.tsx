import { toMinor, fromMinor } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';
import { savedLoad } from '@/lib/core/plans/sheet/saved-load';
import type { SavedWay, Sheet } from '@/lib/core/plans/sheet/sheet';
import { PAY_CYCLES } from '@/lib/core/plans/sheet/shopper';
import type { PayCycle, Shopper } from '@/lib/core/plans/sheet/shopper';
import type { PlainDate } from '@/lib/core/time/plain-date';
import type { MessageKey } from '../ui/create-words';
import { formatPercent } from '../ui/format-percent';
import { useWords } from '../ui/words';
import { CheckedField } from './checked-field';
import { currencySign } from './currencies';
import { DateField } from './date-field';
import type { Figures } from './figures';
import { formatPlainDate } from './format-plain-date';
import { readTyped } from './typed-number';

const CYCLE_WORDS: Readonly<Record<PayCycle, MessageKey>> = {
  week: 'period_week',
  'two-weeks': 'period_two_weeks',
  month: 'period_month',
};

/** More cycles than these are the far future. */
const SHOWN = 13;

interface Props {
  readonly saved: readonly SavedWay[];
  readonly shopper: Shopper;
  readonly currency: Sheet['currency'];
  readonly today: PlainDate;
  readonly figures: Figures;
  readonly onShopper: (shopper: Shopper) => void;
}

/** What all kept plans together ask of each pay. */
export function LoadCard({ saved, shopper, currency, today, figures, onShopper }: Props) {
  const { t, n, language } = useWords();
  const digits = minorDigits(currency);
  const { cycles, fullest, leftOut } = savedLoad(saved, shopper, currency, today);
  const change = (part: Partial<Shopper>) => onShopper({ ...shopper, ...part });
  const money = (minor: number) => figures.money(fromMinor(minor, digits));
  const day = (date: PlainDate) => formatPlainDate(date, language, today);
  const readPay = (text: string) => {
    if (text.trim() === '') return '';
    const amount = readTyped(text);
    const minor = amount === null ? null : toMinor(amount, digits);
    return minor !== null && minor > 0 ? amount : null;
  };
  return (
    <section class="card tool" aria-labelledby="load-title">
      <h3 id="load-title">{t('tool_load')}</h3>
      <div class="fields">
        <CheckedField
          label={t('load_pay')}
          value={shopper.pay ?? ''}
          read={readPay}
          refusal={t('problem_pay')}
          before={currencySign(currency, language)}
          onChange={(pay) => change({ pay: pay === '' ? null : pay })}
        />
        <div class="field">
          <label for="load-cycle">{t('load_cycle')}</label>
          <select
            id="load-cycle"
            value={shopper.payCycle}
            onChange={(event) => {
              const payCycle = PAY_CYCLES.find((one) => one === event.currentTarget.value);
              if (payCycle) change({ payCycle });
            }}
          >
            {PAY_CYCLES.map((cycle) => (
              <option key={cycle} value={cycle}>
                {t(CYCLE_WORDS[cycle])}
              </option>
            ))}
          </select>
        </div>
        <DateField label={t('load_day')} value={shopper.payDay} onChange={(payDay) => change({ payDay })} />
      </div>
      {fullest === null ? (
        <p class="soft small">{t('load_none')}</p>
      ) : (
        <p>
          {fullest.share === null
            ? t('load_fullest', day(fullest.from), money(fullest.due))
            : t(
                'load_fullest_share',
                day(fullest.from),
                money(fullest.due),
                formatPercent(fullest.share, language),
              )}
        </p>
      )}
      {cycles.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('load_from')}</th>
              <th scope="col">{t('load_due')}</th>
              {shopper.pay !== null && <th scope="col">{t('load_share')}</th>}
            </tr>
          </thead>
          <tbody>
            {cycles.slice(0, SHOWN).map((cycle) => (
              <tr key={cycle.from} class={cycle === fullest ? 'given' : undefined}>
                <th scope="row">{day(cycle.from)}</th>
                <td>{money(cycle.due)}</td>
                {cycle.share !== null && <td>{formatPercent(cycle.share, language)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {leftOut.length > 0 && <p class="soft small">{n('load_left_out', leftOut.length)}</p>}
    </section>
  );
}
