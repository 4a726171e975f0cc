import { InputError } from '../../lib/core/plans/input-error';
import { checkCurrencies } from './check-currencies';
import { readerOf } from './reader';
import { KINDS } from './kinds';

/** A line of the answer: what was asked for, or a sentence that names the field. */
export type Answer =
  | { readonly id: string | number | null; readonly result: unknown }
  | { readonly id: string | number | null; readonly error: string };

/** Answers one line of JSON. Never throws: what cannot be answered is told in the line. */
export function answerLine(line: string): Answer {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, error: 'The line is not JSON. A case is {"id", "kind", "inputs"}.' };
  }
  const id = isRecord(value) ? idOf(value['id']) : null;
  try {
    return { id, result: answer(value) };
  } catch (error) {
    if (error instanceof InputError || error instanceof RangeError) return { id, error: error.message };
    throw error;
  }
}

function answer(value: unknown): unknown {
  const whole = readerOf(value, '');
  const kind = whole.text('kind');
  const solve = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!solve)
    throw new InputError(
      'kind',
      'unknown-kind',
      `kind: "${kind}" is not known. Known kinds: ${Object.keys(KINDS).join(', ')}.`,
    );
  const inputs = isRecord(value) ? value['inputs'] : undefined;
  checkCurrencies(inputs);
  return solve(readerOf(inputs, 'inputs'));
}

/** Text and numbers are echoed; anything else is no name of a case. */
function idOf(id: unknown): string | number | null {
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
