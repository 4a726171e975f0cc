import { toMinor, type Money } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';
import type { Row } from './compare-offers';

/**
 * True when a plan costs less than paying in full, at the shopper's own money rate: a plan that is
 * dearer by what is not stated does not.
 */
export function beatsCash(row: Row, cash: Money | null): boolean {
  const { value, high } = row.compared.presentCost;
  if (!cash || (value ?? high) === null || row.compared.notes.includes('lower-bound')) return false;
  const digits = minorDigits(cash.currency);
  const cost = toMinor(value ?? high ?? '', digits);
  const paid = toMinor(cash.amount, digits);
  return cost !== null && paid !== null && cost < paid;
}
