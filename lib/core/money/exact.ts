import type { DecimalString } from './amount';
import { ratioOf } from './ratio';
import { roundRatio } from './round-ratio';
import type { Rounding } from './round-ratio';

/**
 * The share of an amount in minor units, exact until it is rounded once to whole minor units: 2.3 % of 29,900 is 688.
 * Throws RangeError when `minor` is no whole number, `fraction` no plain decimal, or the share too large to be safe.
 */
export function exactShare(minor: number, fraction: DecimalString, rounding: Rounding): number {
  const ratio = ratioOf(fraction);
  if (!ratio) throw new RangeError(`"${fraction}" is no decimal fraction. Write 2.3 % as "0.023".`);
  if (!Number.isSafeInteger(minor))
    throw new RangeError(`${minor} is no amount in minor units. Give a whole number.`);
  const share = Number(roundRatio(BigInt(minor) * ratio.above, ratio.below, rounding));
  if (!Number.isSafeInteger(share)) throw new RangeError(`${fraction} of ${minor} is too large to be exact.`);
  // A share that rounds to nothing is plain zero, never minus zero.
  return share + 0;
}
