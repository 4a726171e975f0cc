import type { DecimalString } from '../../money/amount';
import { ratioOf, ratioToDecimal } from '../../money/ratio';
import type { Ratio } from '../../money/ratio';
import type { DisplayProfile } from './display-profile';

/** A rate as it is printed, in per cent; a screen adds sign and separators of its language. */
export interface DisplayedRate {
  readonly percent: DecimalString;
  /** True above 1,000 %: print ">1,000 %", and `exact` in the detail. */
  readonly beyond: boolean;
  readonly exact: DecimalString;
}

const MOST_PERCENT = 1_000n;

/**
 * Rounds a rate (a decimal fraction: "0.1395" is 13.95 %) as its market does, on the digits themselves: a double would
 * round 1.005 down. Throws RangeError when the text is no plain decimal.
 */
export function displayRate(
  rate: DecimalString,
  { decimals, rounding }: Pick<DisplayProfile, 'decimals' | 'rounding'>,
): DisplayedRate {
  const fraction = ratioOf(rate);
  if (!fraction) throw new RangeError(`"${rate}" is no rate. Write 13.95 % as "0.1395".`);
  const percent: Ratio = { above: fraction.above * 100n, below: fraction.below };
  const exact = ratioToDecimal(percent, decimals, rounding);
  const beyond = percent.above > MOST_PERCENT * percent.below;
  return { percent: beyond ? `${MOST_PERCENT}` : exact, beyond, exact };
}
