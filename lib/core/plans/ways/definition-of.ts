import { InputError } from '../input-error';
import type { Context, Field, Missing, Question } from './define-way';
import { WAYS } from './index';
import type { Schedule } from '../schedule/schedule';

/** Terms of a kind known only at run time. */
export type AnyTerms = Readonly<Record<string, unknown>>;

/** A definition whose kind is known only at run time. */
export interface AnyDefinition {
  readonly kind: string;
  readonly fields: Readonly<Record<string, Field>>;
  readonly questions: (terms: AnyTerms, context: Context) => readonly Question[];
  readonly schedule: (terms: AnyTerms, context: Context) => Schedule | Missing;
}

/** The definition of a kind. Throws InputError when there is no such kind. */
export function definitionOf(kind: string): AnyDefinition {
  const found = WAYS.find((way) => way.kind === kind);
  if (found) return found as unknown as AnyDefinition;
  const known = WAYS.map((way) => way.kind).join(', ');
  throw new InputError('kind', 'unknown-kind', `"${kind}" is no way to pay. Use one of: ${known}.`);
}
