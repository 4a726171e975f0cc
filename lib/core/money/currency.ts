import type { CurrencyCode } from './amount';

/**
 * Active currencies of ISO 4217 whose minor unit has two digits. Kept here because `Intl` disagrees with the standard
 * on some (calculator facts, decision 10). Metals, funds of nations and test codes are no money one pays with.
 */
const TWO_DIGITS = `
  AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW
  CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF
  IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
  MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP
  SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG
  YER ZAR ZMW ZWG`;

const OTHER_DIGITS: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const DIGITS: ReadonlyMap<CurrencyCode, number> = new Map([
  ...codes(TWO_DIGITS).map((code): [CurrencyCode, number] => [code, 2]),
  ...Object.entries(OTHER_DIGITS).flatMap(([digits, list]) =>
    codes(list).map((code): [CurrencyCode, number] => [code, Number(digits)]),
  ),
]);

/** How many decimals the currency's minor unit has: CNY 2, JPY 0, KWD 3. Two for a code that is none. */
export function minorDigits(currency: CurrencyCode): number {
  return DIGITS.get(currency) ?? 2;
}

/** True for an active currency of ISO 4217, in upper case. */
export function isCurrency(code: string): boolean {
  return DIGITS.has(code);
}

/** Every active currency, in the order of the alphabet. */
export function currencies(): readonly CurrencyCode[] {
  return [...DIGITS.keys()].toSorted();
}

function codes(list: string): string[] {
  return list.trim().split(/\s+/);
}
