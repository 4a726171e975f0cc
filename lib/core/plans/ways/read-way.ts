import { InputError } from '../input-error';
import { definitionOf, type AnyTerms } from './definition-of';
import { refuseContradictions } from './refuse-contradictions';
import { readValue } from './read-value';
import type { Way } from './way';

/**
 * A way of paying from JSON or a form: `{kind, terms: {…}}`, or flat `{kind, …}` (a `key` beside it is the
 * caller's). A field that is missing, null or empty is "not stated". Throws InputError naming the field, always
 * by its place in a Way ("terms.count").
 */
export function readWay(input: unknown): Way {
  const {
    kind,
    key: _key,
    terms,
    ...flat
  } = record(input, 'kind', 'A way to pay is an object with a "kind".');
  if (typeof kind !== 'string') {
    throw new InputError(
      'kind',
      'missing',
      'The kind of this way to pay is missing. Say for example "in-full".',
    );
  }
  const { fields } = definitionOf(kind);
  const given =
    terms === undefined ? flat : { ...flat, ...record(terms, 'terms', 'The terms are an object of fields.') };
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(fields, name)) continue;
    const known = Object.keys(fields).join(', ');
    throw new InputError(
      `terms.${name}`,
      'unknown-field',
      `"${name}" is nothing a way to pay of kind ${kind} states. It may state: ${known}.`,
    );
  }
  const read: AnyTerms = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, readValue(field, given[name], `terms.${name}`)]),
  );
  refuseContradictions(read);
  return { kind, terms: read } as unknown as Way;
}

function record(value: unknown, field: string, sentence: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw new InputError(field, 'missing', sentence);
}
