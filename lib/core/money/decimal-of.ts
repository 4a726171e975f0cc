import type { DecimalString } from './amount';

/** A finite double as a plain decimal string: its shortest exact digits, never an exponent. Throws RangeError else. */
export function decimalOf(value: number): DecimalString {
  if (!Number.isFinite(value)) throw new RangeError(`${value} has no decimal digits.`);
  if (value === 0) return '0';
  const [, sign = '', whole = '', part = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const digits = whole + part;
  const point = whole.length + Number(power);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return `${sign}${digits.padEnd(point, '0')}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
