import { InputError } from '../input-error';
import { MOST_FLOWS } from './search-range';

/** Throws InputError unless there are 1 to 10,000 finite amounts, one of them not zero. */
export function checkAmounts(amounts: readonly number[], field = 'flows'): void {
  if (amounts.length > MOST_FLOWS)
    throw new InputError(
      field,
      'too-large',
      `${field}: ${amounts.length} payments are more than the ${MOST_FLOWS} this calculator takes. Group them.`,
    );
  let some = false;
  amounts.forEach((amount, index) => {
    if (!Number.isFinite(amount))
      throw new InputError(
        `${field}[${index}]`,
        'not-a-number',
        `${field}[${index}]: ${amount} is not an amount. Give a finite number.`,
      );
    if (amount !== 0) some = true;
  });
  if (!some)
    throw new InputError(
      field,
      'no-cash-flow',
      `${field}: no money moves, so there is nothing to compute. Give at least one amount that is not zero.`,
    );
}
