import type { DecimalString } from '@/lib/core/money/amount';
import { percentAsFraction } from '@/lib/core/money/percent';

/** Numbers as people type them, in full-width digits, with a sign of money or thousands separators. */
const TYPED = /^(-?)(?:(\d{1,3}(?:,\d{3})+)|(\d*))(?:\.(\d*))?$/;
const SIGN_BEFORE = /^\s*(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}(?![A-Z]))?\s*/u;
const SIGN_BEHIND = /\s*(?:\p{Sc}|元|(?<![A-Z])[A-Z]{3})?\s*$/u;

/** "１，２９９.５０ 元" as "1299.50"; null when it is no number. Nothing is rounded or cut off. */
export function readTyped(text: string): DecimalString | null {
  return readTypedNumber(plain(text).toUpperCase().replace(SIGN_BEFORE, '').replace(SIGN_BEHIND, ''));
}

/** A bare number as typed, "１，２００" as "1200": money and percentages are none. */
export function readTypedNumber(text: string): DecimalString | null {
  const match = TYPED.exec(plain(text).trim());
  if (!match) return null;
  const [, sign = '', grouped, bare, part] = match;
  const whole = (grouped ?? bare ?? '').replaceAll(',', '');
  if (whole === '' && !part) return null;
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  return `${sign}${digits}${part ? `.${part}` : ''}`;
}

const plain = (text: string) => text.normalize('NFKC').replace(/−/g, '-');

/** A percentage as typed ("0.6", "0.6%") as the fraction "0.006"; null when it is no number. */
export function readTypedPercent(text: string): DecimalString | null {
  const number = readTypedNumber(plain(text).replace(/\s*%\s*$/, ''));
  if (number === null) return null;
  return number.startsWith('-') ? `-${percentAsFraction(number.slice(1))}` : percentAsFraction(number);
}

/** The fraction "0.006" as it is typed: "0.6". */
export function percentText(fraction: DecimalString): string {
  const sign = fraction.startsWith('-') ? '-' : '';
  const [whole = '0', part = ''] = fraction.replace('-', '').split('.');
  const moved = whole + part.slice(0, 2).padEnd(2, '0');
  const rest = part.slice(2).replace(/0+$/, '');
  return `${sign}${moved.replace(/^0+(?=\d)/, '')}${rest && `.${rest}`}`;
}
