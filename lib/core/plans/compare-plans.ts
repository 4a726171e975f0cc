import type { CurrencyCode, Money } from '../money/amount';
import { minorDigits } from '../money/currency';
import { toMinor } from '../money/amount';
import { NO_ASSUMPTIONS, type Assumptions } from './compare/assumptions';
import { compareWays } from './compare/compare-ways';
import type { ComparedWay, Option } from './compare/compared-way';
import { InputError } from './input-error';
import type { Plan } from './plan';
import { notesOf, type PlanNote } from './plan-notes';
import { wayOfPlan } from './way-of-plan';
import { emptyWay } from './ways/empty-way';
import { expandWay } from './ways/expand-way';

/** A plan as a page states it. `key` is the caller's, unique within one comparison. */
export interface PlanOption {
  readonly key: string;
  readonly plan: Plan;
}

/** A compared plan, with what had to be assumed about it. */
export interface ComparedPlan extends ComparedWay {
  readonly notes: readonly PlanNote[];
}

export interface PlanComparison {
  /** The price paid in full; null when neither page nor fees tell it. */
  readonly cash: Money | null;
  /** Cheapest first; plans whose cost is unknown come last, in page order. */
  readonly plans: readonly ComparedPlan[];
}

/**
 * Compares a page's plans with paying in full. `shown` is the page's price, null when it shows none. A plan in another
 * currency, with terms that cannot be meant, or whose payments are doubted, stays uncompared: a page must never empty
 * the table, and a misreading must not lead it.
 */
export function comparePlans(
  shown: Money | null,
  options: readonly PlanOption[],
  assumptions: Assumptions = NO_ASSUMPTIONS,
): PlanComparison {
  const price = shown !== null && Number(shown.amount) > 0 ? shown : null;
  const currency = price?.currency ?? options.find(({ plan }) => plan.currency)?.plan.currency ?? null;
  const purchase = { price: price?.amount ?? null, currency: currency ?? 'XXX' };
  const ways = options.map(({ key, plan }) => ({ key, way: usable(plan, purchase.price, currency) }));
  const { cash, ways: compared } = compareWays(purchase, ways, assumptions);
  const plans = compared.map(withoutDoubtful).map((way) => {
    const plan = options.find(({ key }) => key === way.key)?.plan;
    return { ...way, notes: plan ? notesOf(plan, way, price) : [] };
  });
  return { cash, plans };
}

/** A page's payments may be misread: they stay in sight, but no cost or rate is told from what is doubted. */
function withoutDoubtful(way: ComparedWay): ComparedWay {
  if (way.doubt === null) return way;
  const unknown = { value: null, low: null, high: null };
  const figures = { total: unknown, extra: unknown, presentCost: unknown, annual: null };
  return { ...way, ...figures, quality: 'none', schedule: null };
}

function usable(plan: Plan, price: string | null, currency: CurrencyCode | null): Option['way'] {
  const unpriced = emptyWay('stated', { count: plan.count });
  if (currency === null || (plan.currency !== null && plan.currency !== currency)) return unpriced;
  const digits = minorDigits(currency);
  const way = wayOfPlan(plan);
  try {
    expandWay(way, { currency, digits, price: price === null ? null : toMinor(price, digits) });
    return way;
  } catch (error) {
    if (error instanceof InputError) return unpriced;
    throw error;
  }
}
