import type { Offer, Reading } from '@/lib/core/reading/reading';
import { productOf } from '../shop/shop-data.mjs';
import { expectedPlans, termsOf } from './expected-offers';
import type { Terms } from './expected-offers';
import { expect } from './extension';

/** Exactly these providers are on offer, each with exactly the plans the shop's terms give for the first product. */
export function expectOffered(reading: Reading, ids: readonly string[]): void {
  expect(idsOf(reading)).toEqual(ids.toSorted());
  for (const { provider, status, kind } of reading.offers)
    expect({ provider, status, kind }).toEqual({ provider, status: 'offered', kind: 'installments' });
  expectPlans(reading, ids);
}

/** Counts and amounts of these providers' plans; `terms` where a state changed the usual ones. */
export function expectPlans(reading: Reading, ids: readonly string[], terms?: Terms): void {
  for (const id of ids) expect(plansRead(reading, id), id).toEqual(plansExpected(terms ?? termsOf(id)));
}

export function plansExpected(terms: Terms) {
  return expectedPlans(terms, productOf('x3-pro').priceFen).map(({ count, each, interestFree }) => ({
    count,
    each,
    currency: 'CNY',
    teaser: false,
    free: interestFree,
  }));
}

export function plansRead(reading: Reading, provider: string) {
  return offerOf(reading, provider).plans.map(({ count, each, currency, teaser, interestFree }) => ({
    count,
    each,
    currency,
    teaser,
    // "The page does not say" and "no" are both right where a fee is printed; only yes must be yes.
    free: interestFree === true,
  }));
}

/** The provider's offer; fails when there is none or more than one. */
export function offerOf(reading: Reading, provider: string): Offer {
  const offers = reading.offers.filter((offer) => offer.provider === provider);
  const [offer] = offers;
  if (!offer || offers.length > 1)
    throw new Error(`${offers.length} offers of ${provider}; read: ${idsOf(reading).join(', ')}.`);
  return offer;
}

export function idsOf(reading: Reading): string[] {
  return reading.offers.map(({ provider }) => provider).toSorted();
}
