import type { Period } from '@/lib/core/plans/schedule/period';
import type { Field, Fields } from '@/lib/core/plans/ways/define-way';
import { percentText, readTyped, readTypedNumber, readTypedPercent } from './typed-number';
import { numberProblem } from './typed-problem';
import type { FieldProblem } from './typed-problem';

/** What stands in the form's fields, as typed; an empty one is "not stated". */
export type Typed = Readonly<Record<string, string>>;

type Value = string | number | boolean | Period | null;

/** Periods offered in the list, as "every unit". */
export const PERIODS = ['1 month', '2 week', '1 week', '1 day', '3 month', '1 year'] as const;

/** What was typed as the terms `readWay` judges, with what could not even be read. */
export function termsOf(
  fields: Fields,
  typed: Typed,
): {
  readonly terms: Readonly<Record<string, Value>>;
  readonly problems: Readonly<Record<string, FieldProblem>>;
} {
  const terms: Record<string, Value> = {};
  const problems: Record<string, FieldProblem> = {};
  for (const [name, field] of Object.entries(fields)) {
    const text = (typed[name] ?? '').trim();
    if (text === '') continue;
    const value = valueOf(field, text);
    const problem = value === undefined ? unread(field) : numberProblem(field, value);
    if (problem) problems[name] = problem;
    else if (value !== null && value !== undefined) terms[name] = value;
  }
  return { terms, problems };
}

const unread = (field: Field): FieldProblem => (field === 'money' ? 'not-an-amount' : 'not-a-number');

/** Terms as they are typed, for editing. */
export function typedOf(fields: Fields, terms: object): Typed {
  const values = terms as Readonly<Record<string, Value | undefined>>;
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, textOf(field, values[name] ?? null)]),
  );
}

/** Undefined for text that is no value of the field's kind; whether the value makes sense is the core's to say. */
function valueOf(field: Field, text: string): Value | undefined {
  if (typeof field !== 'string') return text;
  if (field === 'yes') return text === 'yes';
  if (field === 'period') {
    const [every, unit] = text.split(' ');
    return { every: Number(every), unit: unit as Period['unit'] };
  }
  if (field === 'money') return readTyped(text) ?? undefined;
  if (field === 'fraction') return readTypedPercent(text) ?? undefined;
  const number = readTypedNumber(text);
  return number === null ? undefined : Number(number);
}

function textOf(field: Field, value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object') return `${value.every} ${value.unit}`;
  return field === 'fraction' ? percentText(String(value)) : String(value);
}
