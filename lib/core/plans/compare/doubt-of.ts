import { fromMinor } from '../../money/amount';
import type { Schedule } from '../schedule/schedule';
import { minorOf } from '../ways/price-of';
import type { Against } from './against';
import type { Doubt, Option } from './compared-way';

/** Pages do print plans a little below the price (facts, section 3, row 1d: 4 %); a tenth is a payment missed. */
const SOUND = 0.9;

/**
 * Doubts a way whose payments, whatever is left open, come to less than nine tenths of the price at the till: a page
 * was misread, or a payment forgotten. What is said to come off or to come back is no reason to doubt. Null for rent
 * that ends in return, and where no price is known.
 */
export function doubtOf(
  terms: Option['way']['terms'],
  schedules: readonly Schedule[],
  { cash, context }: Against,
): Doubt | null {
  const listed = minorOf(terms.price, context) ?? context.price;
  const off = [terms.discount, terms.coupon, terms.pointsSpent];
  const price =
    listed === null ? cash?.price : off.reduce((left, one) => left - (minorOf(one, context) ?? 0), listed);
  if (price == null || schedules.length === 0 || schedules.some(({ owned }) => !owned)) return null;
  const most = Math.max(...schedules.map(paid));
  if (most >= SOUND * price) return null;
  return { problem: 'payments-short', by: fromMinor(price - most, context.digits) };
}

/** A deposit that comes back is not paid; money back afterwards is the shopper's own matter. */
function paid({ payments }: Schedule): number {
  return payments.reduce((sum, { use, amount }) => (use === 'reward' ? sum : sum + amount), 0);
}
