import type { DecimalString } from '../../money/amount';
import { ratioOfFraction, shareOf } from './share-of';

/** What one payment of 花呗分期 is, and what the rule leaves over. Minor units. */
export interface HuabeiSplit {
  readonly eachPrincipal: number;
  readonly eachFee: number;
  readonly totalFee: number;
  readonly principalRemainder: number;
  readonly feeRemainder: number;
}

/**
 * The rule 花呗 publishes: each principal is cut down to the fen, the whole fee is rounded half to even, each fee
 * is cut down (facts, section 3, row 3). It does not say who gets the remainders, so they are reported.
 */
export function huabeiSplit(total: number, count: number, feeRate: DecimalString): HuabeiSplit {
  const totalFee = shareOf(total, ratioOfFraction(feeRate), 'half-even');
  const eachPrincipal = Math.floor(total / count);
  const eachFee = Math.floor(totalFee / count);
  return {
    eachPrincipal,
    eachFee,
    totalFee,
    principalRemainder: total - eachPrincipal * count,
    feeRemainder: totalFee - eachFee * count,
  };
}
