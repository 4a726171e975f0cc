import { InputError } from '../input-error';
import { MOST_FLOWS } from './search-range';

/** Sums of larger amounts would overflow; no money is that large. */
const LARGEST = 1e300;

/** Throws InputError unless there are 1 to 10,000 amounts, each a number that can be summed, one of them not zero. */
export function checkAmounts(amounts: readonly number[], field = 'flows'): void {
  if (amounts.length > MOST_FLOWS)
    throw new InputError(
      field,
      'too-large',
      `${field}: ${amounts.length} payments are more than the ${MOST_FLOWS} this calculator takes. Group them.`,
    );
  let some = false;
  for (const [index, amount] of amounts.entries()) {
    const place = `${field}[${index}]`;
    if (!Number.isFinite(amount))
      throw new InputError(
        place,
        'not-a-number',
        `${place}: ${amount} is not an amount. Give a finite number.`,
      );
    if (Math.abs(amount) > LARGEST)
      throw new InputError(place, 'too-large', `${place}: ${amount} is too large to be an amount of money.`);
    if (amount !== 0) some = true;
  }
  if (!some)
    throw new InputError(
      field,
      'no-cash-flow',
      `${field}: no money moves, so there is nothing to compute. Give at least one amount that is not zero.`,
    );
}
