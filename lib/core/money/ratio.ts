import type { DecimalString } from './amount';
import { roundRatio } from './round-ratio';
import type { Rounding } from './round-ratio';

/** An exact number: above / below, below positive. */
export interface Ratio {
  readonly above: bigint;
  readonly below: bigint;
}

/** As long as a double can be; a string of a million digits is refused and not computed with. */
const DECIMAL = /^(-?)(\d{1,400})(?:\.(\d{1,400}))?$/;

/** A plain decimal ("-0.0875") as an exact number; null when it is none. */
export function ratioOf(decimal: DecimalString): Ratio | null {
  const match = DECIMAL.exec(decimal);
  if (!match) return null;
  const [, sign = '', whole = '', part = ''] = match;
  const above = BigInt(whole + part);
  return { above: sign ? -above : above, below: 10n ** BigInt(part.length) };
}

/** The decimal with exactly so many digits after the point. */
export function ratioToDecimal({ above, below }: Ratio, decimals: number, rounding: Rounding): DecimalString {
  const shifted = roundRatio(above * 10n ** BigInt(decimals), below, rounding);
  const digits = (shifted < 0n ? -shifted : shifted).toString().padStart(decimals + 1, '0');
  const sign = shifted < 0n ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
