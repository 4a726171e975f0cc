import type { DecimalString } from '../../money/amount';
import { ratioOfFraction, shareOf } from '../schedule/share-of';
import { readWhole } from './read-whole';

/** What a lease asks for a late rent; null is "not stated", never zero. */
export interface LateRentTerms {
  /** Charged once, in minor units. */
  readonly fee: number | null;
  /** Share of the overdue rent, charged a day: "0.005" is 0.5 %. */
  readonly rate: DecimalString | null;
  /** Days overdue after which the lease is a sale. */
  readonly saleAfter: number | null;
}

export interface LateRent {
  /** Extra money in minor units, from what is stated; null where nothing is. */
  readonly extra: number | null;
  /** True when by then the lease has become a sale; the charge then ran until it did. */
  readonly sold: boolean;
}

/**
 * A rent of `rent` minor units paid `days` late: the fee, and the share of that rent for every day, rounded once. A
 * what-if: it belongs to no total or rate of the lease.
 */
export function lateRent(rent: number, days: number, { fee, rate, saleAfter }: LateRentTerms): LateRent {
  readWhole('days', days, 0, 3660);
  const charged = saleAfter === null ? days : Math.min(days, saleAfter);
  const daily = rate === null ? null : ratioOfFraction(rate);
  const share =
    daily && shareOf(rent, { above: daily.above * BigInt(charged), below: daily.below }, 'half-up');
  const extra = fee === null && share === null ? null : (fee ?? 0) + (share ?? 0);
  return { extra, sold: saleAfter !== null && days > saleAfter };
}
