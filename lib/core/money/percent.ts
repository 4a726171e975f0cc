import type { DecimalString } from './amount';

/** "2.3" per cent as the decimal fraction "0.023", digit by digit, so that nothing is rounded. */
export function percentAsFraction(percent: string): DecimalString {
  const [whole = '0', part = ''] = percent.split('.');
  const digits = whole.padStart(3, '0');
  return `${Number(digits.slice(0, -2))}.${digits.slice(-2)}${part}`.replace(/\.?0+$/, '');
}
