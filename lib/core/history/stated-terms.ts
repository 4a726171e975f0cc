import type { Money } from '../money/amount';
import { fromMinor } from '../money/amount';
import { minorDigits } from '../money/currency';
import type { Plan } from '../plans/plan';
import type { Offer } from '../reading/reading';
import { moneyText } from './money-text';
import { planFee } from './plan-fee';
import type { Facets } from './said';

/** A store has never stated rates for so many counts; a page may print any. */
const MOST_RATES = 24;

/** What a reading states of one provider's terms. What it leaves unsaid is not in it. */
export interface StatedTerms {
  /** `lender`, `min`, `max`: the provider's at the store, whatever is bought. */
  readonly store: Facets;
  /** `counts` and `rates`: of the thing bought. Only while offered; teasers are none. */
  readonly plans: Facets;
  /** Price of the thing, and what the cheapest plan costs over it, as `moneyText`; null when not stated. */
  readonly price: string | null;
  readonly fee: string | null;
}

/** `offers`: one provider's of one reading (`Sighting.shown`); `price`: of the thing bought. */
export function statedTerms(offers: readonly Offer[], price: Money | null): StatedTerms {
  const plans = offers
    .filter(({ status }) => status === 'offered')
    .flatMap((offer) => offer.plans.filter(({ teaser }) => !teaser));
  return {
    store: storeTerms(offers),
    plans: plansTerms(plans),
    price: price && moneyText(price),
    fee: price && cheapest(plans, price),
  };
}

function storeTerms(offers: readonly Offer[]): Facets {
  const terms: Record<string, string> = {};
  const lender = offers.find((offer) => offer.lender)?.lender;
  if (lender) terms['lender'] = lender;
  const limits = offers.find((offer) => offer.limits)?.limits;
  if (limits?.min) terms['min'] = moneyText({ amount: limits.min, currency: limits.currency });
  if (limits?.max) terms['max'] = moneyText({ amount: limits.max, currency: limits.currency });
  return terms;
}

/** Of a count with two rates it is not known which one to follow. */
function plansTerms(plans: readonly Plan[]): Facets {
  const stated = new Map<number, string | null>();
  for (const plan of plans) {
    if (plan.count === null) continue;
    const rate = rateText(plan);
    const before = stated.get(plan.count);
    if (before === undefined || before === '') stated.set(plan.count, rate);
    else if (rate !== '' && rate !== before) stated.set(plan.count, null);
  }
  if (stated.size === 0) return {};
  const inOrder = [...stated].toSorted(([a], [b]) => a - b);
  const rates = inOrder.filter(([, rate]) => rate).slice(0, MOST_RATES);
  return {
    counts: inOrder.map(([count]) => count).join(','),
    ...(rates.length > 0 ? { rates: rates.map(([count, rate]) => `${count} ${rate}`).join(',') } : {}),
  };
}

/** "" when the page states none. */
function rateText({ rate, interestFree }: Plan): string {
  if (rate && Number(rate.value) !== 0) return `${rate.base} ${rate.value}`;
  return rate || interestFree === true ? 'free 0' : '';
}

/** Nothing is cheaper than no cost; else every plan must say what it costs. */
function cheapest(plans: readonly Plan[], price: Money): string | null {
  const fees = plans.map((plan) => planFee(plan, price));
  const known = fees.filter((fee) => fee !== null);
  const least = Math.min(...known);
  if (known.length === 0 || (least !== 0 && known.length < fees.length)) return null;
  return moneyText({ amount: fromMinor(least, minorDigits(price.currency)), currency: price.currency });
}
