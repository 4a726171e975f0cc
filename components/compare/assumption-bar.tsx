import { isDecimalString } from '@/lib/core/money/amount';
import type { Shopper } from '@/lib/core/plans/sheet/shopper';
import type { PlainDate } from '@/lib/core/time/plain-date';
import { useWords } from '../ui/words';
import { CheckedField } from './checked-field';
import { DateField } from './date-field';
import { percentText, readTypedPercent } from './typed-number';

interface Props {
  readonly shopper: Shopper;
  readonly today: PlainDate;
  readonly markets: readonly (readonly [id: string, name: string])[];
  readonly onChange: (shopper: Shopper) => void;
}

/** What depends on the shopper. Every figure below follows while one types. */
export function AssumptionBar({ shopper, today, markets, onChange }: Props) {
  const { t } = useWords();
  const change = (part: Partial<Shopper>) => onChange({ ...shopper, ...part });
  return (
    <div class="fields">
      <CheckedField
        label={t('assume_money_rate')}
        value={shopper.moneyRate}
        read={readMoneyRate}
        show={percentText}
        refusal={t('problem_money_rate')}
        after="%"
        onChange={(moneyRate) => change({ moneyRate })}
      />
      <CheckedField
        label={t('assume_point_value')}
        value={shopper.pointValue}
        read={readShare}
        show={percentText}
        refusal={t('problem_point_value')}
        after="%"
        onChange={(pointValue) => change({ pointValue })}
      />
      <DateField
        label={t('assume_start')}
        value={shopper.start ?? today}
        onChange={(start) => change({ start: start === today ? null : start })}
      />
      <div class="field">
        <label for="assume-market">{t('assume_market')}</label>
        <select
          id="assume-market"
          value={shopper.market ?? ''}
          onChange={(event) => change({ market: event.currentTarget.value || null })}
        >
          <option value="">{t('market_auto')}</option>
          {markets.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** −50 % to 100 % a year: beyond it nobody's money earns or costs. */
function readMoneyRate(text: string): string | null {
  if (text.trim() === '') return '0';
  const fraction = readTypedPercent(text);
  if (fraction === null || !isDecimalString(fraction)) return null;
  const rate = Number(fraction);
  return rate >= -0.5 && rate <= 1 ? fraction : null;
}

/** 0 % to 100 % of face value. */
function readShare(text: string): string | null {
  if (text.trim() === '') return '0';
  const fraction = readTypedPercent(text);
  if (fraction === null || !isDecimalString(fraction)) return null;
  const share = Number(fraction);
  return share >= 0 && share <= 1 ? fraction : null;
}
