import type { CurrencyCode } from '@/lib/core/money/amount';
import type { ComparedOffers } from './compare-offers';

/** The one currency of a comparison; plans in another stay uncompared. XXX, ISO 4217 for none, where nobody says. */
export function currencyOf({ cash, rows }: ComparedOffers): CurrencyCode {
  return cash?.currency ?? rows.find(({ plan }) => plan.currency)?.plan.currency ?? 'XXX';
}
