import { minorDigits } from '@/lib/core/money/currency';
import type { CurrencyCode, DecimalString } from '@/lib/core/money/amount';
import type { InputProblem } from '@/lib/core/plans/input-error';
import type { Field } from '@/lib/core/plans/ways/define-way';

/** Why what stands in a field is refused; a form tells a sign from a number that is too small. */
export type FieldProblem = InputProblem | 'negative';

/** Digits before the point and behind it that the core keeps. */
const MONEY = { whole: 12, part: 8 };
const FRACTION = { whole: 2, part: 20 };
export const MOST_MONEY = '9'.repeat(MONEY.whole);
export const MOST_PERCENT = `${'9'.repeat(FRACTION.whole)}99`;

/** What is wrong with a number that could be read: its sign, size or decimals; null when it may stand. */
export function numberProblem(field: Field, number: unknown): FieldProblem | null {
  if ((field !== 'money' && field !== 'fraction') || typeof number !== 'string') return null;
  const most = field === 'money' ? MONEY : FRACTION;
  const [whole = '', part = ''] = number.replace('-', '').split('.');
  if (number.startsWith('-') && /[1-9]/.test(number)) return 'negative';
  if (whole.length > most.whole) return 'too-large';
  return part.length > most.part ? 'too-precise' : null;
}

/** A price has to be above zero, and in coins its currency has. */
export function priceProblem(number: DecimalString, currency: CurrencyCode): FieldProblem | null {
  const [, part = ''] = number.split('.');
  const problem = numberProblem('money', number);
  if (problem) return problem;
  if (!/[1-9]/.test(number)) return 'too-small';
  return /[1-9]/.test(part.slice(minorDigits(currency))) ? 'too-precise' : null;
}
