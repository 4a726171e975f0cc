import { isCurrency } from '../../lib/core/money/currency';
import { InputError } from '../../lib/core/plans/input-error';

/** Throws InputError when a currency anywhere in the inputs is none, or differs from the first one named. */
export function checkCurrencies(inputs: unknown): void {
  let first: string | null = null;
  for (const { field, code } of currenciesIn(inputs, 'inputs', 0)) {
    if (!isCurrency(code))
      throw new InputError(field, 'not-a-choice', `${field}: "${code}" is no ISO 4217 currency.`);
    if (first !== null && code !== first)
      throw new InputError(
        field,
        'other-currency',
        `${field}: ${code} does not go with ${first}. Give all amounts in one currency.`,
      );
    first = code;
  }
}

function* currenciesIn(
  value: unknown,
  field: string,
  depth: number,
): Generator<{ field: string; code: string }> {
  if (typeof value !== 'object' || value === null || depth > 8) return;
  // Its own currency first: it is the one the amounts inside must share.
  const entries = Object.entries(value).toSorted(
    ([a], [b]) => Number(b === 'currency') - Number(a === 'currency'),
  );
  for (const [key, inner] of entries) {
    const place = Array.isArray(value) ? `${field}[${key}]` : `${field}.${key}`;
    if (key === 'currency' && typeof inner === 'string') yield { field: place, code: inner };
    else yield* currenciesIn(inner, place, depth + 1);
  }
}
