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
  const groups = printed.split(/\D/);
  const [first = ''] = groups;
  let marks = printed.replace(/\d/g, '');
  const mark = marks.slice(-1);
  const isGroup =
    marks.length < 2
      ? /^[1-9]\d{0,2}\D\d{3}$/.test(printed) && (decimals < 3 || mark !== decimal)
      : mark === marks[0];
  let fraction = '';
  if (mark !== '' && mark !== "'" && !isGroup) {
    fraction = groups.pop() ?? '';
    marks = marks.slice(0, -1);
  }
  const whole = groups.join('');
  const isGrouped =
    first === whole ||
    (/^(.)\1*$/.test(marks) && /^[1-9]\d{0,2}(?: \d{3})+$|^[1-9]\d?(?: \d\d)+ \d{3}$/.test(groups.join(' ')));
  return isGrouped && fraction.length <= decimals && /^(?:0|[1-9]\d{0,11})$/.test(whole)
    ? { whole, fraction }
    : null;
}

/** Ten to the `power` times as much: 1.2 and 4 is 12000. Null when that has more than twelve digits. */
export function scaled({ whole, fraction }: Numeral, power: number): Numeral | null {
  const digits = (whole + fraction.slice(0, power).padEnd(power, '0')).replace(/^0+(?=\d)/, '');
  return digits.length > 12 ? null : { whole: digits, fraction: fraction.slice(power) };
}
