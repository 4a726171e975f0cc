import { isDecimalString, toMinor } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';
import type { Sheet } from '@/lib/core/plans/sheet/sheet';
import { useWords } from '../ui/words';
import { CheckedField } from './checked-field';
import { currencyName, currencySign, CURRENCIES } from './currencies';
import { TextField } from './text-field';
import { readTyped } from './typed-number';

interface Props {
  readonly sheet: Sheet;
  readonly onChange: (sheet: Sheet) => void;
}

/** What is being bought, what it costs at once, and in which money. */
export function ThingBar({ sheet, onChange }: Props) {
  const { t, language } = useWords();
  const { currency } = sheet;
  const read = (text: string) => (text.trim() === '' ? '' : readPrice(text, currency));
  const others = CURRENCIES.includes(currency) ? CURRENCIES : [currency, ...CURRENCIES];
  return (
    <div class="fields">
      <TextField
        label={t('thing_name')}
        value={sheet.thing}
        words
        onInput={(thing) => onChange({ ...sheet, thing })}
      />
      <CheckedField
        label={t('thing_price')}
        value={sheet.price ?? ''}
        read={read}
        refusal={t('problem_price')}
        before={currencySign(currency, language)}
        onChange={(price) => onChange({ ...sheet, price: price === '' ? null : price })}
      />
      <div class="field">
        <label for="sheet-currency">{t('thing_currency')}</label>
        <select
          id="sheet-currency"
          value={currency}
          onChange={(event) => onChange({ ...sheet, currency: event.currentTarget.value })}
        >
          {others.map((code) => (
            <option key={code} value={code}>
              {currencyName(code, language)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** A price above zero that the currency can express; null for anything else. */
function readPrice(text: string, currency: string): string | null {
  const amount = readTyped(text);
  if (amount === null || !isDecimalString(amount)) return null;
  const minor = toMinor(amount, minorDigits(currency));
  return minor !== null && minor > 0 ? amount : null;
}
