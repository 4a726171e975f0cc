/**
 * What happens to the part below the last digit. `half-up` takes a half away from zero, as shops and most laws do;
 * `half-even` to the even neighbour (ABNT NBR 5891, Alipay); `down` cuts it off.
 */
export type Rounding = 'half-up' | 'half-even' | 'down';

/** numerator / denominator as a whole number. Throws RangeError when the denominator is zero. */
export function roundRatio(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  if (denominator === 0n) throw new RangeError('Nothing can be divided by zero.');
  const negative = numerator < 0n !== denominator < 0n;
  const [above, below] = [magnitude(numerator), magnitude(denominator)];
  const whole = above / below;
  const twice = (above % below) * 2n;
  const up =
    rounding !== 'down' &&
    (twice > below || (twice === below && (rounding === 'half-up' || whole % 2n === 1n)));
  const rounded = up ? whole + 1n : whole;
  return negative ? -rounded : rounded;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
