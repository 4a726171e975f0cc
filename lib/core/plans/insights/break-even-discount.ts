import type { DecimalString } from '../../money/amount';
import { decimalOf } from '../../money/decimal-of';
import { InputError } from '../input-error';
import type { Schedule } from '../schedule/schedule';
import { presentValueOf } from './present-cost';
import { MONEY_RATE, readFraction } from './read-fraction';
import { roundMoney } from './round-money';

/** The cash discount that makes paying in full worth as much as the plan. Money in minor units. */
export interface BreakEvenDiscount {
  /** Nearest minor unit; negative when paying the list price is already cheaper than the plan. */
  readonly discount: number;
  /** The same as a share of the list price. */
  readonly share: DecimalString;
  /** The least discount that makes cash the better way; 0 when it already is. */
  readonly ask: number;
}

/**
 * List price less the plan's present cost at the shopper's money rate (calculator facts, section 5, row 2).
 * `listPrice` in minor units, above zero; throws InputError otherwise, or for an unusable rate.
 */
export function breakEvenDiscount(
  schedule: Schedule,
  listPrice: number,
  moneyRate: DecimalString,
): BreakEvenDiscount {
  if (!(listPrice > 0))
    throw new InputError(
      'listPrice',
      'too-small',
      'The list price must be above zero. Enter the price shown.',
    );
  const exact = listPrice - presentValueOf(schedule, readFraction('moneyRate', moneyRate, MONEY_RATE));
  return {
    discount: roundMoney(exact),
    share: decimalOf(exact / listPrice),
    ask: exact < 0 ? 0 : Math.floor(exact) + 1,
  };
}
