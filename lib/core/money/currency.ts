import type { CurrencyCode } from './amount';

/**
 * Minor-unit digits by ISO 4217, kept here because `Intl` disagrees with it (calculator facts, decision 10).
 * Only exceptions to two digits are listed.
 */
const DIGITS: Readonly<Record<CurrencyCode, number>> = {
  BHD: 3,
  CLP: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  TND: 3,
  UGX: 0,
  VND: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
};

/** How many decimals the currency's minor unit has: CNY 2, JPY 0, KWD 3. */
export function minorDigits(currency: CurrencyCode): number {
  return DIGITS[currency] ?? 2;
}
