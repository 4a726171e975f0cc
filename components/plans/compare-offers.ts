import type { Money } from '@/lib/core/money/amount';
import { comparePlans, type ComparedPlan, type PlanComparison } from '@/lib/core/plans/compare-plans';
import { NO_ASSUMPTIONS, type Assumptions } from '@/lib/core/plans/compare/assumptions';
import { NEW_SHOPPER, type Shopper } from '@/lib/core/plans/sheet/shopper';
import { EMPTY_PLAN } from '@/lib/core/plans/plan';
import type { Plan } from '@/lib/core/plans/plan';
import type { Offer, Reading } from '@/lib/core/reading/reading';

/** A row of the table: what was computed, and the offer and plan it was computed from. */
export interface Row {
  readonly compared: ComparedPlan;
  readonly offer: Offer;
  readonly plan: Plan;
}

export interface ComparedOffers {
  readonly cash: Money | null;
  /** In the comparison's order: cheapest first, unknown costs last. */
  readonly rows: readonly Row[];
  /** What order and wording rest on besides the page. */
  readonly shopper: Shopper;
}

type Compare = (
  price: Money | null,
  options: readonly { key: string; plan: Plan }[],
  assumptions: Assumptions,
) => PlanComparison;

/** Chip, headline and table of one page ask the same: on a shop's page it is worked out once. */
const lately = new WeakMap<Reading, ComparedOffers>();

/**
 * Compares every usable installment plan of a reading with paying in full. An offer that states no plan keeps a
 * row of its own, so that a provider never drops out of sight for want of numbers.
 */
export function compareOffers(
  reading: Reading,
  shopper: Shopper = NEW_SHOPPER,
  compare: Compare = comparePlans,
): ComparedOffers {
  const known = compare === comparePlans ? lately.get(reading) : undefined;
  if (known && known.shopper === shopper) return known;
  const sources = new Map<string, { offer: Offer; plan: Plan }>();
  reading.offers.forEach((offer, index) => {
    if (offer.status !== 'offered' || offer.kind !== 'installments') return;
    const plans = offer.plans.length > 0 ? offer.plans : [EMPTY_PLAN];
    plans.forEach((plan, place) => sources.set(`${index}.${place}`, { offer, plan }));
  });
  const options = Array.from(sources, ([key, { plan }]) => ({ key, plan }));
  const comparison = compare(reading.item?.price ?? null, options, {
    ...NO_ASSUMPTIONS,
    moneyRate: shopper.moneyRate,
    pointValue: shopper.pointValue,
  });
  const rows = comparison.plans.flatMap((compared) => {
    const source = sources.get(compared.key);
    return source ? [{ compared, ...source }] : [];
  });
  const compared = { cash: comparison.cash, rows, shopper };
  if (compare === comparePlans) lately.set(reading, compared);
  return compared;
}
