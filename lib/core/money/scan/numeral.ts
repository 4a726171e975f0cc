/** Digits of a number in plain writing: "1,234.50" is whole "1234", fraction "50". */
export interface Numeral {
  readonly whole: string;
  readonly fraction: string;
}

/**
 * Reads printed digits with their marks, or null when no reading has at most `decimals` decimals. Three digits after
 * one mark are a group ("1.500" is 1500), unless the currency has three decimals and the mark is `decimal`.
 */
export function readNumeral(printed: string, decimals: number, decimal: string): Numeral | null {
  const marks = printed.replace(/\d/g, '');
  const parts = printed.split(/\D/);
  const mark = marks.slice(-1);
  const tail = parts.at(-1) ?? '';
  const single = marks.length === 1;
  const isFraction =
    mark !== '' &&
    mark !== "'" &&
    (single
      ? tail.length !== 3 || !/^[1-9]\d{0,2}$/.test(parts[0] ?? '') || (decimals > 2 && mark === decimal)
      : mark !== marks[0]);
  const groups = isFraction ? parts.slice(0, -1) : parts;
  const between = isFraction ? marks.slice(0, -1) : marks;
  const fraction = isFraction ? tail : '';
  const whole = groups.join('');
  const grouped =
    groups.length === 1 ||
    (/^(.)\1*$/.test(between) &&
      /^[1-9]\d{0,2}(?: \d{3})+$|^[1-9]\d?(?: \d\d)+ \d{3}$/.test(groups.join(' ')));
  return grouped && fraction.length <= decimals && /^(?:0|[1-9]\d{0,11})$/.test(whole)
    ? { whole, fraction }
    : null;
}

/** Ten to the `power` times as much: 1.2 and 4 is 12000. Null when that has more than twelve digits. */
export function scaled({ whole, fraction }: Numeral, power: number): Numeral | null {
  if (power === 0) return { whole, fraction };
  const digits = (whole + fraction.slice(0, power).padEnd(power, '0')).replace(/^0+(?=\d)/, '');
  return digits.length > 12 ? null : { whole: digits, fraction: fraction.slice(power) };
}
