import type { Field } from '@/lib/core/plans/ways/define-way';
import type { CurrencyCode, DecimalString } from '@/lib/core/money/amount';
import { RANGES } from '@/lib/core/plans/ways/read-value';
import type { MessageKey, Words } from '../ui/create-words';
import { formatMoney } from '../ui/format-money';
import { contradictionSentence } from './contradiction-words';
import { decimalsSentence } from './decimals-sentence';
import { MOST_MONEY, MOST_PERCENT } from './typed-problem';
import type { FieldProblem } from './typed-problem';

/** What a problem is about: the field, what stands in it and beside it, and the price it is held against. */
export interface ProblemPlace {
  readonly field: string;
  /** How the way declares the field; null for one that is none of its own. */
  readonly kind: Field | null;
  readonly terms: Readonly<Record<string, unknown>>;
  /** What stands in the field, as it could be read. */
  readonly value: string;
  /** Price of the comparison. */
  readonly price: DecimalString | null;
  readonly currency: CurrencyCode;
}

const PROBLEM_WORDS: Readonly<Record<FieldProblem, MessageKey>> = {
  missing: 'problem_missing',
  'not-a-number': 'problem_not_a_number',
  'not-an-amount': 'problem_not_an_amount',
  'not-a-date': 'problem_not_a_date',
  'not-a-choice': 'problem_not_a_choice',
  'not-whole': 'problem_not_whole',
  negative: 'problem_negative',
  'too-small': 'problem_too_small',
  'too-large': 'problem_too_large',
  'too-precise': 'problem_too_precise',
  'unknown-kind': 'problem_unknown_kind',
  'unknown-field': 'problem_unknown_field',
  'other-currency': 'problem_other_currency',
  'no-cash-flow': 'problem_no_cash_flow',
  'no-sign-change': 'problem_no_sign_change',
  contradiction: 'problem_contradiction',
};

/** Why an input is refused, in one sentence that names it and, where there is one, the limit. */
export function problemSentence(
  words: Words,
  problem: FieldProblem,
  name: string,
  place: ProblemPlace,
): string {
  return exactSentence(words, problem, name, place) ?? words.t(PROBLEM_WORDS[problem], name);
}

function exactSentence(
  words: Words,
  problem: FieldProblem,
  name: string,
  place: ProblemPlace,
): string | null {
  const { t, language } = words;
  const { field, kind, currency } = place;
  if (problem === 'contradiction') return contradictionSentence(words, name, place);
  if (problem === 'too-precise') return decimalsSentence(words, name, place);
  if (problem === 'too-small' && field === 'percent') return t('problem_never_repays');
  if (problem === 'too-large' && kind === null) return t('problem_grows');
  const number = new Intl.NumberFormat(language);
  if (problem === 'too-large' && kind === 'money')
    return t('problem_at_most', name, formatMoney({ amount: MOST_MONEY, currency }, language));
  if (problem === 'too-large' && kind === 'fraction')
    return t('problem_at_most', name, `${number.format(Number(MOST_PERCENT))}%`);
  if (kind !== 'count' && kind !== 'whole' && kind !== 'days') return null;
  const [least, most] = RANGES[kind];
  if (problem === 'too-small') return t('problem_at_least', name, number.format(least));
  if (problem === 'too-large') return t('problem_at_most', name, number.format(most));
  return null;
}
