import { InputError } from '../input-error';
import type { AnyTerms } from './definition-of';

/** Shares of a sum one owes: more than all of it is nothing anybody charges. */
const SHARES = ['earlyPenalty', 'returnPenalty', 'lateRate'];

/** Refuses terms that cannot all be true, whatever the kind. Amounts are read already. */
export function refuseContradictions(terms: AnyTerms): void {
  const stated = (name: string) => terms[name] !== null && terms[name] !== undefined;
  const more = (name: string, than: string) =>
    stated(name) && stated(than) && Number(terms[name]) > Number(terms[than]);
  if (stated('price') && Number(terms['price']) === 0) {
    refuse('price', 'A price of zero leaves nothing to compare. Enter the price, or leave it out.');
  }
  for (const share of SHARES.filter((name) => stated(name) && Number(terms[name]) > 1)) {
    refuse(share, 'That is more than the whole sum it is a share of. Write 3 % as 0.03.');
  }
  if (more('cashback', 'price')) refuse('cashback', BACK_ABOVE_PRICE);
  if (stated('down') && Number(terms['down']) > 0 && stated('price') && !more('price', 'down')) {
    refuse('down', 'The down payment is not smaller than the price. Check both.');
  }
  if (stated('last') && 'count' in terms && !stated('count')) {
    refuse('last', 'A last payment is stated without how many there are. State the count as well.');
  }
  if (terms['count'] === 1 && stated('first') && stated('last') && terms['first'] !== terms['last']) {
    refuse('last', 'One payment cannot have two amounts. Check the first, the last and the count.');
  }
  if (more('depositWaived', 'deposit')) {
    refuse('depositWaived', 'More of the deposit is waived than there is. Check both.');
  }
}

export const BACK_ABOVE_PRICE =
  'More money comes back than the thing costs. Check the price and the cash-back.';

function refuse(name: string, sentence: string): never {
  throw new InputError(`terms.${name}`, 'contradiction', sentence);
}
