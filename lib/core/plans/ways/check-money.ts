import { toMinor } from '../../money/amount';
import { InputError } from '../input-error';
import type { AnyTerms } from './definition-of';
import type { Context, Fields } from './define-way';

/** Refuses amounts the currency cannot hold, so that none is taken for "not stated". */
export function checkMoney(fields: Fields, terms: AnyTerms, { currency, digits }: Context): void {
  for (const [name, field] of Object.entries(fields)) {
    const amount = terms[name];
    if (field !== 'money' || typeof amount !== 'string' || toMinor(amount, digits) !== null) continue;
    throw new InputError(
      `terms.${name}`,
      'too-precise',
      `${amount} is no amount of ${currency}, which has ${digits} decimals. Write it with no more than that.`,
    );
  }
}
