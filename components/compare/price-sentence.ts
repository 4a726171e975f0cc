import type { CurrencyCode } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';
import type { Words } from '../ui/create-words';
import { problemSentence } from './problem-words';
import { readTyped } from './typed-number';
import { priceProblem } from './typed-problem';

/** Why a price cannot be one; what it gives for an example fits the currency. */
export function priceSentence(words: Words, text: string, currency: CurrencyCode): string {
  const value = readTyped(text);
  const problem = value === null ? null : priceProblem(value, currency);
  if (value === null || problem === null || problem === 'too-small')
    return words.t(minorDigits(currency) === 0 ? 'problem_price_whole' : 'problem_price');
  const place = { field: 'price', kind: 'money', terms: {}, value, price: null, currency } as const;
  return problemSentence(words, problem, words.t('thing_price'), place);
}
