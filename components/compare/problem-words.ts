import type { InputProblem } from '@/lib/core/plans/input-error';
import type { MessageKey, Words } from '../ui/create-words';

const PROBLEM_WORDS: Readonly<Record<InputProblem, MessageKey>> = {
  missing: 'problem_missing',
  'not-a-number': 'problem_not_a_number',
  'not-an-amount': 'problem_not_an_amount',
  'not-a-date': 'problem_not_a_date',
  'not-a-choice': 'problem_not_a_choice',
  'not-whole': 'problem_not_whole',
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

/** Why an input is refused, in one sentence that names it. */
export function problemSentence({ t }: Words, problem: InputProblem, name: string): string {
  return t(PROBLEM_WORDS[problem], name);
}
