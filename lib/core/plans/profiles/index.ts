import type { CurrencyCode } from '../../money/amount';
import type { DisplayProfile } from './display-profile';
import { brazil } from './brazil';
import { china } from './china';
import { europeanUnion } from './european-union';
import { hongKong } from './hong-kong';
import { india } from './india';
import { japan } from './japan';
import { otherMarket } from './other-market';
import { singapore } from './singapore';
import { unitedKingdom } from './united-kingdom';
import { unitedStates } from './united-states';

/** Every market with a profile of its own; one line each. */
export const PROFILES = [
  china,
  unitedStates,
  europeanUnion,
  unitedKingdom,
  japan,
  brazil,
  india,
  hongKong,
  singapore,
  otherMarket,
] as const satisfies readonly DisplayProfile[];

/** Currencies of the markets; the EU's own law reaches the whole European Economic Area. */
const BY_CURRENCY: Readonly<Record<CurrencyCode, DisplayProfile>> = {
  CNY: china,
  USD: unitedStates,
  EUR: europeanUnion,
  CZK: europeanUnion,
  DKK: europeanUnion,
  HUF: europeanUnion,
  ISK: europeanUnion,
  NOK: europeanUnion,
  PLN: europeanUnion,
  RON: europeanUnion,
  SEK: europeanUnion,
  GBP: unitedKingdom,
  JPY: japan,
  BRL: brazil,
  INR: india,
  HKD: hongKong,
  SGD: singapore,
};

/** How the market of a currency shows rates; both rates side by side where no law of it is known. */
export function profileOf(currency: CurrencyCode): DisplayProfile {
  return Object.hasOwn(BY_CURRENCY, currency) ? (BY_CURRENCY[currency] ?? otherMarket) : otherMarket;
}
