import { useState } from 'preact/hooks';
import { InputError } from '@/lib/core/plans/input-error';
import { QUOTES, translateRate } from '@/lib/core/plans/insights/translate-rate';
import type { Quote, Quotes } from '@/lib/core/plans/insights/translate-rate';
import type { MessageKey } from '../ui/create-words';
import { useWords } from '../ui/words';
import { formatQuote } from './format-quote';
import { TextField } from './text-field';
import { readTypedNumber, readTypedPercent } from './typed-number';

const QUOTE_WORDS: Readonly<Record<Quote, MessageKey>> = {
  daily: 'quote_daily',
  perPeriod: 'quote_per_period',
  total: 'quote_total',
  flatYearly: 'quote_flat_yearly',
  nominal: 'quote_nominal',
  effective: 'quote_effective',
};

/** One price of credit in all the words it is quoted in. */
export function TranslatorCard() {
  const { t, n, language } = useWords();
  const [from, setFrom] = useState<Quote>('perPeriod');
  const [value, setValue] = useState('0.6');
  const [count, setCount] = useState('12');
  const fraction = readTypedPercent(value);
  const payments = Number(readTypedNumber(count) ?? NaN);
  const goodCount = Number.isInteger(payments) && payments >= 1 && payments <= 600;
  const quotes = fraction === null || !goodCount ? null : translated(from, fraction, payments);
  const problem =
    fraction === null
      ? t('problem_quote')
      : Number(fraction) < 0
        ? t('problem_rate_negative')
        : quotes === null && goodCount
          ? t('problem_quote_large')
          : null;
  return (
    <section class="card tool" aria-labelledby="translate-title">
      <h3 id="translate-title">{t('tool_translate')}</h3>
      <div class="fields">
        <div class="field wide">
          <label for="translate-from">{t('translate_what')}</label>
          <select
            id="translate-from"
            value={from}
            onChange={(event) => {
              const chosen = QUOTES.find((quote) => quote === event.currentTarget.value);
              if (chosen) setFrom(chosen);
            }}
          >
            {QUOTES.map((quote) => (
              <option key={quote} value={quote}>
                {t(QUOTE_WORDS[quote])}
              </option>
            ))}
          </select>
        </div>
        <TextField
          label={t('translate_value')}
          value={value}
          after="%"
          problem={problem}
          onInput={setValue}
        />
        <TextField
          label={t('field_count')}
          value={count}
          problem={goodCount ? null : t('problem_count')}
          onInput={setCount}
        />
      </div>
      {quotes && (
        <table>
          <caption class="small soft">{n('translate_means', payments)}</caption>
          <tbody>
            {QUOTES.map((quote) => (
              <tr key={quote} class={quote === from ? 'given' : undefined}>
                <th scope="row">{t(QUOTE_WORDS[quote])}</th>
                <td>{formatQuote(quote, quotes[quote], language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function translated(from: Quote, value: string, count: number): Quotes | null {
  try {
    return translateRate(from, value, count);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
