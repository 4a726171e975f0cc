import type { DecimalString } from '../../money/amount';

/** An exact fraction; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** "0.006" as 6/1000. */
export function ratioOf(fraction: DecimalString): Ratio {
  const [whole = '', part = ''] = fraction.split('.');
  return { numerator: BigInt(whole + part), denominator: 10n ** BigInt(part.length) };
}

/** A rate that exists only as a double, as an exact ratio of sixteen decimals. */
export function ratioOfDouble(rate: number): Ratio {
  const scale = 1e8;
  const high = Math.floor(rate * scale);
  const low = Math.round((rate * scale - high) * scale);
  return { numerator: BigInt(high) * 100_000_000n + BigInt(low), denominator: 10n ** 16n };
}

/** The share of an amount in minor units, rounded half to even (the rule 花呗 publishes; facts, section 3, row 3). */
export function shareOf(amount: number, { numerator, denominator }: Ratio): number {
  const product = BigInt(amount) * numerator;
  const floor = product / denominator - (product % denominator < 0n ? 1n : 0n);
  const twice = 2n * (product - floor * denominator);
  const up = twice > denominator || (twice === denominator && floor % 2n !== 0n);
  return Number(up ? floor + 1n : floor);
}
