import { toMinor, type DecimalString } from '../../money/amount';
import { minorDigits } from '../../money/currency';
import type { Plan } from '../../plans/plan';
import type { Item, Offer } from '../reading';
import type { FoundPlan } from '../text/parse-plan';
import { settleRate } from '../text/settle-rate';

/** An offer before the price is known: the base of its percentages and the sense of its amounts are still open. */
export interface DraftOffer extends Omit<Offer, 'plans'> {
  readonly found: readonly FoundPlan[];
  /** Counts only when its plans pay the item's price: it stands where other items are spoken of. */
  readonly needsPrice?: true;
  /** Only an amount closes it: it is open where the price is known and within. */
  readonly limitsDecide?: true;
}

/** What the drafts' plans sum to, in minor units: what the price must be near to. */
export function planTotals(drafts: readonly DraftOffer[]): number[] {
  return drafts.flatMap(({ found }) => found.flatMap(({ plan }) => totalOf(plan) ?? []));
}

/**
 * Whether a price fits what the plans sum to. No plan costs less than nine tenths of the price or more than twice:
 * the first would be a fee or a monthly amount, the second another item's.
 */
export function fits(price: DecimalString, currency: string | null, totals: readonly number[]): boolean {
  const minor = toMinor(price, minorDigits(currency ?? 'CNY'));
  return minor !== null && (totals.length === 0 || totals.some((total) => isNear(total, minor)));
}

/**
 * The offer with its plans checked against the price, each once; null when all that it stated belongs to something
 * else. A price outside the amounts the method is for closes it.
 */
export function finishOffer(
  { found, needsPrice, limitsDecide, ...stated }: DraftOffer,
  price: NonNullable<Item['price']> | null,
): Offer | null {
  const within = limitsDecide && price !== null && !isOutside(minorOf(price), stated.limits);
  const offer = within ? { ...stated, status: 'offered' as const, reason: null } : stated;
  const minor = price === null ? null : minorOf(price);
  const checked = withMonthly(found, minor).filter(
    ({ plan }) =>
      minor === null ||
      price === null ||
      plan.currency !== price.currency ||
      isNear(totalOf(plan) ?? minor, minor),
  );
  if (needsPrice && (minor === null || checked.every(({ plan }) => totalOf(plan) === null))) return null;
  if (found.length > 0 && checked.length === 0 && offer.evidence.rule.startsWith('generic/')) return null;
  const plans = checked
    .filter(({ plan }) => plan.count !== null || plan.each !== null)
    .map(({ plan, openRate }) => settleRate(withoutFalseFee(plan), openRate, price?.amount ?? null));
  const closed = offer.status === 'offered' && minor !== null && isOutside(minor, offer.limits);
  const paid = plans.some(({ each }) => each !== null);
  return closed && !paid
    ? {
        ...offer,
        status: 'disabled',
        reason: { class: 'amount', text: offer.evidence.text },
        plans: distinct(plans),
      }
    : { ...offer, plans: distinct(plans) };
}

function minorOf({ amount, currency }: NonNullable<Item['price']>): number | null {
  return toMinor(amount, minorDigits(currency));
}

function isOutside(price: number | null, limits: Offer['limits']): boolean {
  if (limits === null || price === null) return false;
  const minor = (amount: DecimalString | null) =>
    amount === null ? null : toMinor(amount, minorDigits(limits.currency));
  const [min, max] = [minor(limits.min), minor(limits.max)];
  return (min !== null && price < min) || (max !== null && price > max);
}

/** The most a plan costs over its price; dearer ones are another count's. */
const DEAREST = 1.6;

/** "月供 235.36元" beside a list of counts: it is the amount of the one count with which it pays the price. */
function withMonthly(found: readonly FoundPlan[], price: number | null): readonly FoundPlan[] {
  const monthlies = found.filter(({ plan }) => plan.count === null && plan.each !== null);
  const [monthly] = monthlies;
  if (!monthly || price === null || monthlies.some(({ plan }) => plan.each !== monthly.plan.each))
    return found;
  const pays = ({ plan }: FoundPlan) => {
    const total = plan.each === null ? totalOf({ ...monthly.plan, count: plan.count }) : null;
    return total !== null && total >= price * 0.99 && total <= price * DEAREST;
  };
  const fitting = found.filter(pays);
  const [only] = fitting;
  if (!only || fitting.some(({ plan }) => plan.count !== only.plan.count)) return found;
  const paid = { ...only, plan: { ...only.plan, each: monthly.plan.each, currency: monthly.plan.currency } };
  return found.flatMap((one) => (monthlies.includes(one) ? [] : [one === only ? paid : one]));
}

/** A fee of a period is a small part of it; where it is not, a store repeats the instalment in the fee's words. */
function withoutFalseFee(plan: Plan): Plan {
  const isFalse =
    plan.feePerPeriod !== null && plan.each !== null && Number(plan.feePerPeriod) * 2 > Number(plan.each);
  if (!isFalse) return plan;
  return {
    ...plan,
    feePerPeriod: null,
    interestFree: plan.interestFree === false ? null : plan.interestFree,
  };
}

function isNear(total: number, price: number): boolean {
  return total >= price * 0.9 && total <= price * 2;
}

function totalOf({ count, each, first, down, currency }: Plan): number | null {
  const digits = minorDigits(currency ?? 'CNY');
  const minor = (amount: DecimalString | null) => (amount === null ? null : toMinor(amount, digits));
  const part = minor(each);
  if (count === null || part === null) return null;
  const begin = minor(first);
  return (begin === null ? count * part : begin + (count - 1) * part) + (minor(down) ?? 0);
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
