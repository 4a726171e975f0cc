import { InputError } from '@/lib/core/plans/input-error';
import { readWay } from '@/lib/core/plans/ways/read-way';
import type { Way } from '@/lib/core/plans/ways/way';
import { bareField } from './bare-field';
import type { Shape } from './definitions';
import { termsOf } from './form-terms';
import type { Typed } from './form-terms';
import type { FieldProblem } from './typed-problem';

/** Why one field is refused. */
export interface Refusal {
  readonly field: string;
  readonly problem: FieldProblem;
}

/** What was typed as a way, or every field that stands in the way of it. */
export function checkTyped(
  shape: Shape,
  typed: Typed,
):
  | { readonly way: Way; readonly refusals: readonly [] }
  | { readonly way: null; readonly refusals: readonly Refusal[] } {
  const { terms, problems } = termsOf(shape.fields, typed);
  const unread = Object.entries(problems).map(([field, problem]) => ({ field, problem }));
  // The core stops at the first field it refuses; one at a time, each of them gets its sentence.
  const unsound = Object.entries(terms).flatMap(([field, value]) => {
    const refusal = refusalOf(shape.kind, { [field]: value });
    return refusal && refusal.field === field ? [refusal] : [];
  });
  const refusals = [...unread, ...unsound];
  if (refusals.length > 0) return { way: null, refusals };
  const way = tryWay(shape.kind, terms);
  return way instanceof InputError ? { way: null, refusals: [bare(way)] } : { way, refusals: [] };
}

function refusalOf(kind: string, terms: object): Refusal | null {
  const way = tryWay(kind, terms);
  return way instanceof InputError ? bare(way) : null;
}

function tryWay(kind: string, terms: object): Way | InputError {
  try {
    return readWay({ kind, terms });
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

function bare({ field, problem }: InputError): Refusal {
  return { field: bareField(field), problem };
}
