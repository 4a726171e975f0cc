import { toMinor, type DecimalString } from '../../money/amount';
import { minorDigits } from '../../money/currency';
import type { Plan } from '../../plans/plan';
import type { FoundPlan } from '../text/parse-plan';
import type { Offer } from '../reading';
import { settleRate } from '../text/settle-rate';

/** An offer before the price is known: the base of its percentages and the sense of its amounts are still open. */
export interface DraftOffer extends Omit<Offer, 'plans'> {
  readonly found: readonly FoundPlan[];
}

/** What the drafts' plans sum to, in minor units: what the price must be near to. */
export function planTotals(drafts: readonly DraftOffer[]): number[] {
  return drafts.flatMap(({ found }) => found.flatMap(({ plan }) => totalOf(plan) ?? []));
}

/**
 * Whether a price fits what the plans sum to. No plan costs less than nine tenths of the price or more than twice:
 * the first would be a fee or a monthly amount, the second another item's.
 */
export function fits(price: DecimalString, totals: readonly number[]): boolean {
  const minor = toMinor(price, 2);
  return minor !== null && (totals.length === 0 || totals.some((total) => isNear(total, minor)));
}

/** The offer with its plans checked against the price, each once. */
export function finishOffer({ found, ...offer }: DraftOffer, price: DecimalString | null): Offer {
  const minor = price === null ? null : toMinor(price, 2);
  const plans = found
    .filter(({ plan }) => minor === null || isNear(totalOf(plan) ?? minor, minor))
    .map(({ plan, openRate }) => settleRate(plan, openRate, price));
  return { ...offer, plans: distinct(plans) };
}

function isNear(total: number, price: number): boolean {
  return total >= price * 0.9 && total <= price * 2;
}

function totalOf({ count, each, down, currency }: Plan): number | null {
  const digits = minorDigits(currency ?? 'CNY');
  const part = each === null ? null : toMinor(each, digits);
  if (count === null || part === null) return null;
  return count * part + (down === null ? 0 : (toMinor(down, digits) ?? 0));
}

/** The same count with the same amount is the same plan; a bare "12期免息" adds its word to the stated one. */
function distinct(plans: readonly Plan[]): Plan[] {
  const same = (a: Plan, b: Plan) =>
    a.count === b.count && (a.each === b.each || a.each === null || b.each === null);
  const kept: Plan[] = [];
  for (const plan of plans) {
    const index = kept.findIndex((known) => same(known, plan));
    const known = kept[index];
    if (!known) kept.push(plan);
    else
      kept[index] = {
        ...(known.each === null ? plan : known),
        interestFree: known.interestFree ?? plan.interestFree,
      };
  }
  return kept;
}
