import type { CurrencyCode } from '@/lib/core/money/amount';
import type { Sheet } from '@/lib/core/plans/sheet/sheet';
import { useWords } from '../ui/words';
import { CheckedField } from './checked-field';
import { currencyName, currencySign, CURRENCIES } from './currencies';
import { TextField } from './text-field';
import { priceSentence } from './price-sentence';
import { readTyped } from './typed-number';
import { priceProblem } from './typed-problem';

interface Props {
  readonly sheet: Sheet;
  readonly onChange: (sheet: Sheet) => void;
  readonly onCurrency: (currency: CurrencyCode) => void;
}

/** What is being bought, what it costs at once, and in which money. */
export function ThingBar({ sheet, onChange, onCurrency }: Props) {
  const words = useWords();
  const { t, language } = words;
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
        refusal={(text) => priceSentence(words, text, currency)}
        before={currencySign(currency, language)}
        onChange={(price) => onChange({ ...sheet, price: price === '' ? null : price })}
      />
      <div class="field">
        <label for="sheet-currency">{t('thing_currency')}</label>
        <select
          id="sheet-currency"
          value={currency}
          onChange={(event) => onCurrency(event.currentTarget.value)}
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
  return amount === null || priceProblem(amount, currency) ? null : amount;
}
