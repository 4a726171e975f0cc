import { minorDigits } from '@/lib/core/money/currency';
import type { Words } from '../ui/create-words';
import type { ProblemPlace } from './problem-words';

/** Too many decimals: how many the currency has, and what to write instead where it has none. */
export function decimalsSentence(
  { t, language }: Words,
  name: string,
  { kind, currency, value }: Pick<ProblemPlace, 'kind' | 'currency' | 'value'>,
): string | null {
  if (kind !== 'money') return t('problem_many_decimals', name);
  const digits = minorDigits(currency);
  const money = new Intl.DisplayNames(language, { type: 'currency' }).of(currency) ?? currency;
  const [whole = ''] = value.split('.');
  if (digits > 0) return t('problem_decimals', name, money, String(digits));
  return /[1-9]/.test(whole)
    ? t('problem_no_decimals_write', name, money, whole)
    : t('problem_no_decimals', name, money);
}
