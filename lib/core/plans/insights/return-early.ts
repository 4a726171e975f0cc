import type { DecimalString } from '../../money/amount';
import type { Schedule } from '../schedule/schedule';
import { ratioOfFraction, shareOf } from '../schedule/share-of';
import { readWhole } from './read-whole';
import { totalPaid } from './total-paid';

/** What a lease asks for when the thing goes back early; null is "not stated", never zero. */
export interface ReturnTerms {
  /** Charged once, in minor units. */
  readonly fee: number | null;
  /** Share of the rents still to come: "0.3" is 30 %. */
  readonly penalty: DecimalString | null;
}

/** Money in minor units. */
export interface EarlyReturn {
  /** For returning early: the fee, and the share of the rents still to come. */
  readonly charge: number;
  /** Rents until then, whatever is paid beside them, and the charge; the deposit comes back. */
  readonly total: number;
}

/**
 * Gives a rented thing back after rent `after` (from 1 to one less than all). Sending it back is paid then instead of
 * at the end; nothing is bought, and no cash-back is counted on. Null where no charge is stated, or nothing is rented.
 */
export function returnEarly(
  { payments }: Schedule,
  after: number,
  { fee, penalty }: ReturnTerms,
): EarlyReturn | null {
  const rents = payments.filter(({ use }) => use === 'rent');
  if (rents.length < 2 || (fee === null && penalty === null)) return null;
  readWhole('after', after, 1, rents.length - 1);
  const beside = payments.filter(({ use }) => use === 'add-on' || use === 'fee');
  const left = totalPaid({ payments: rents.slice(after) });
  const share = penalty === null ? 0 : shareOf(left, ratioOfFraction(penalty), 'half-up');
  const charge = (fee ?? 0) + share;
  return { charge, total: totalPaid({ payments: [...rents.slice(0, after), ...beside] }) + charge };
}
