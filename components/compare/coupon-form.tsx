import { useState } from 'preact/hooks';
import { toMinor } from '@/lib/core/money/amount';
import type { CurrencyCode } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';
import { formatMoney } from '../ui/format-money';
import { formatPercent } from '../ui/format-percent';
import { SwitchRow } from '../ui/switch-row';
import { useWords } from '../ui/words';
import type { NamedCoupon } from './coupon-card';
import { currencySign } from './currencies';
import { TextField } from './text-field';
import { readTyped, readTypedPercent } from './typed-number';

interface Props {
  readonly currency: CurrencyCode;
  readonly ways: readonly (readonly [key: string, name: string])[];
  readonly onAdd: (coupon: Omit<NamedCoupon, 'key'>) => void;
}

/** A coupon as one reads it: so much off ("100" or "8%"), from so much, with one way to pay or any. */
export function CouponForm({ currency, ways, onAdd }: Props) {
  const { t, language } = useWords();
  const [off, setOff] = useState('');
  const [minimum, setMinimum] = useState('');
  const [way, setWay] = useState('');
  const [combinable, setCombinable] = useState(false);
  const digits = minorDigits(currency);
  const minor = (text: string) => {
    const amount = readTyped(text);
    return amount === null ? null : toMinor(amount, digits);
  };
  const reduction = readOff(off, minor);
  const least = minimum.trim() === '' ? null : minor(minimum);
  const goodLeast = minimum.trim() === '' || (least !== null && least >= 0);
  const written =
    reduction &&
    ('share' in reduction
      ? formatPercent(reduction.share, language)
      : formatMoney({ amount: readTyped(off) ?? '0', currency }, language));
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (reduction === null || !goodLeast || written === null) return;
    const name =
      least === null
        ? t('coupon_named', written)
        : t(
            'coupon_named_from',
            written,
            formatMoney({ amount: readTyped(minimum) ?? '0', currency }, language),
          );
    onAdd({ name, off: reduction, minimum: least, ways: way === '' ? null : [way], combinable });
    setOff('');
    setMinimum('');
  };
  return (
    <form onSubmit={onSubmit} noValidate>
      <div class="fields">
        <TextField
          label={t('coupon_off')}
          value={off}
          problem={off.trim() === '' || reduction ? null : t('problem_coupon')}
          onInput={setOff}
        />
        <TextField
          label={t('coupon_minimum')}
          value={minimum}
          before={currencySign(currency, language)}
          problem={goodLeast ? null : t('problem_pay')}
          onInput={setMinimum}
        />
        <div class="field wide">
          <label for="coupon-way">{t('coupon_way')}</label>
          <select id="coupon-way" value={way} onChange={(event) => setWay(event.currentTarget.value)}>
            <option value="">{t('coupon_any')}</option>
            {ways.map(([key, name]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </div>
      </div>
      <SwitchRow label={t('coupon_combinable')} on={combinable} onChange={setCombinable} />
      <p class="buttons">
        <button type="submit" disabled={reduction === null || !goodLeast}>
          {t('coupon_add')}
        </button>
      </p>
    </form>
  );
}

/** "8%" is a share of the price, "100" an amount; null for neither. */
function readOff(text: string, minor: (text: string) => number | null): NamedCoupon['off'] | null {
  if (/[%％]\s*$/.test(text)) {
    const share = readTypedPercent(text);
    return share !== null && Number(share) > 0 && Number(share) <= 1 ? { share } : null;
  }
  const amount = minor(text);
  return amount !== null && amount > 0 ? { amount } : null;
}
