import type { CurrencyCode, DecimalString } from '@/lib/core/money/amount';
import type { Estimate } from '@/lib/core/plans/compare/compared-way';
import { decimalSign } from '../plans/decimal-sign';
import type { Words } from '../ui/create-words';
import { formatMoney } from '../ui/format-money';

/** An estimate in words: what stands first, and what may be said below it. */
export interface Said {
  readonly main: string;
  readonly range: string | null;
}

/** How figures of one comparison are written. */
export interface Figures {
  readonly money: (amount: DecimalString) => string;
  readonly say: (estimate: Estimate, write: (value: DecimalString) => string) => Said;
  /** What an estimate adds to the cash price: signed, a range with one sign where both ends have it. */
  readonly sayMore: (estimate: Estimate) => Said;
}

export function createFigures(words: Words, currency: CurrencyCode): Figures {
  const { language } = words;
  const money = (amount: DecimalString) => formatMoney({ amount, currency }, language);
  const more = (amount: DecimalString) => formatMoney({ amount, currency }, language, { signed: true });
  return {
    money,
    sayMore: (estimate) => {
      const positive = estimate.low !== null && decimalSign(estimate.low) >= 0;
      return sayEstimate(words, estimate, more, positive ? money : more);
    },
    say: (estimate, write) => sayEstimate(words, estimate, write),
  };
}

/** A missing fact is a range, never a guess: only what a convention settles stands alone, with its range below. */
function sayEstimate(
  { t }: Words,
  { value, low, high }: Estimate,
  write: (value: string) => string,
  writeHigh: (value: string) => string = write,
): Said {
  const one = low !== null && high !== null && write(low) === write(high);
  const range = low !== null && high !== null && !one ? t('range', write(low), writeHigh(high)) : null;
  if (value !== null) return { main: write(value), range };
  if (range !== null) return { main: range, range: null };
  if (one) return { main: write(low), range: null };
  if (low !== null) return { main: t('at_least_of', write(low)), range: null };
  if (high !== null) return { main: t('at_most_of', write(high)), range: null };
  return { main: t('cannot_tell'), range: null };
}
