/**
 * Money in two shapes: a decimal string in major units where people and contracts see it ("511.15"), an
 * integer in minor units where sums are made (51115). Never a float in between.
 */

/** A non-negative or negative decimal in major units: digits, optional point, no separators, no exponent. */
export type DecimalString = string;

/** ISO 4217 code, upper case. */
export type CurrencyCode = string;

export interface Money {
  readonly amount: DecimalString;
  readonly currency: CurrencyCode;
}

/** Own grammar for amounts; bounds the length, so that page text can never become "1e100000000". */
const DECIMAL = /^(-?)(\d{1,12})(?:\.(\d{1,8}))?$/;

export function isDecimalString(text: string): boolean {
  return DECIMAL.test(text);
}

/** Minor units of an amount, or null when it is no amount or has more decimals than the currency. */
export function toMinor(amount: DecimalString, digits: number): number | null {
  const match = DECIMAL.exec(amount);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  const kept = fraction.slice(0, digits).padEnd(digits, '0');
  if (/[1-9]/.test(fraction.slice(digits))) return null;
  const value = Number(whole + kept);
  return Number.isSafeInteger(value) ? (sign && value !== 0 ? -value : value) : null;
}

/** The decimal string of an integer in minor units; keeps the currency's decimals ("511.10", "3333" for JPY). */
export function fromMinor(minor: number, digits: number): DecimalString {
  const sign = minor < 0 ? '-' : '';
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
