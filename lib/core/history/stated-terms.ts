import type { Money } from '../money/amount';
import { fromMinor } from '../money/amount';
import { minorDigits } from '../money/currency';
import type { Plan } from '../plans/plan';
import type { KeptReading, Offer } from '../reading/reading';
import { offersBy } from './mark';
import { moneyText } from './money-text';
import { planFee } from './plan-fee';
import type { Facets } from './said';

/** A store has never stated rates for so many counts; a page may print any. */
const MOST_RATES = 24;

/** What a reading states of one provider's terms. What it leaves unsaid is not in it. */
export interface StatedTerms {
  /** `lender`, `min`, `max`: the provider's at the store, whatever is bought. */
  readonly store: Facets;
  /** `counts` ("3,12") and `rate:12` ("total 0.023"): of the thing bought. Only while offered; teasers are none. */
  readonly plans: Facets;
  /** Price of the thing, and what the cheapest plan costs over it, as `moneyText`; null when not stated. */
  readonly price: string | null;
  readonly fee: string | null;
}

export function statedTerms(reading: KeptReading, provider: string): StatedTerms {
  const offers = offersBy(reading, provider);
  const plans = offers
    .filter(({ status }) => status === 'offered')
    .flatMap((offer) => offer.plans.filter(({ teaser }) => !teaser));
  const price = reading.item?.price ?? null;
  return {
    store: storeTerms(offers),
    plans: { ...countsOf(plans), ...ratesOf(plans) },
    price: price && moneyText(price),
    fee: price && cheapest(plans, price),
  };
}

function storeTerms(offers: readonly Offer[]): Facets {
  const lender = offers.find((offer) => offer.lender)?.lender;
  const limits = offers.find((offer) => offer.limits)?.limits;
  const amount = (facet: 'min' | 'max') => {
    const value = limits?.[facet];
    return limits && value ? { [facet]: moneyText({ amount: value, currency: limits.currency }) } : {};
  };
  return { ...(lender ? { lender } : {}), ...amount('min'), ...amount('max') };
}

function countsOf(plans: readonly Plan[]): Facets {
  const counts = [...new Set(plans.flatMap(({ count }) => count ?? []))].toSorted((a, b) => a - b);
  return counts.length > 0 ? { counts: counts.join(',') } : {};
}

/** Of a count with two rates it is not known which one to follow. */
function ratesOf(plans: readonly Plan[]): Facets {
  const rates = new Map<number, Set<string>>();
  for (const plan of plans) {
    const rate = rateText(plan);
    if (plan.count === null || rate === null) continue;
    rates.set(plan.count, (rates.get(plan.count) ?? new Set()).add(rate));
  }
  const plain = [...rates].filter(([, stated]) => stated.size === 1).toSorted(([a], [b]) => a - b);
  return Object.fromEntries(
    plain.slice(0, MOST_RATES).map(([count, stated]) => [`rate:${count}`, [...stated].join('')]),
  );
}

function rateText({ rate, interestFree }: Plan): string | null {
  if (rate && Number(rate.value) !== 0) return `${rate.base} ${rate.value}`;
  return rate || interestFree === true ? 'free 0' : null;
}

/** Nothing is cheaper than no cost; else every plan must say what it costs. */
function cheapest(plans: readonly Plan[], price: Money): string | null {
  const fees = plans.map((plan) => planFee(plan, price));
  const known = fees.filter((fee) => fee !== null);
  const least = Math.min(...known);
  if (known.length === 0 || (least !== 0 && known.length < fees.length)) return null;
  return moneyText({ amount: fromMinor(least, minorDigits(price.currency)), currency: price.currency });
}
