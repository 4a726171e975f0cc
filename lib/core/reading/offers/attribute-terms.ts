import { toMinor, type CurrencyCode } from '../../money/amount';
import { minorDigits } from '../../money/currency';
import { EMPTY_PLAN } from '../../plans/plan';
import type { Slot } from '../rules/slot';
import type { SlotSnapshot } from '../snapshot';
import type { FoundPlan } from '../text/parse-plan';
import { snippet } from '../text/text';
import type { Tongue } from '../text/tongue';
import type { DraftOffer } from './draft-offer';
import { termAmount } from './term-amount';

/** Why a slot's own attributes say that it is not for this purchase; null when they do not. */
export function closedByTerms(
  slot: SlotSnapshot,
  place: Slot,
  tongue: Tongue,
): Pick<DraftOffer, 'limits' | 'reason'> | null {
  const { terms } = slot;
  const text = snippet(slot.text);
  if (/^(?:false|0|no)$/i.test(terms['eligible'] ?? ''))
    return { limits: null, reason: { class: 'silent', text } };
  const currency = currencyOf(slot, tongue);
  const amount = (name: 'price' | 'min' | 'max') =>
    termAmount(terms[name], place.terms?.[name]?.unit, currency, tongue);
  const [price, min, max] = [amount('price'), amount('min'), amount('max')];
  if (price === null || (min === null && max === null)) return null;
  const minor = (value: string) => toMinor(value, minorDigits(currency ?? 'USD')) ?? 0;
  const outside = (min !== null && minor(price) < minor(min)) || (max !== null && minor(price) > minor(max));
  if (!outside) return null;
  return { limits: { min, max, currency: currency ?? 'USD' }, reason: { class: 'amount', text } };
}

/** The words' plans, the one they leave without an amount completed by what attributes or parts of the slot state. */
export function completedByTerms(
  found: readonly FoundPlan[],
  slot: SlotSnapshot,
  place: Slot,
  tongue: Tongue,
): readonly FoundPlan[] {
  const currency = currencyOf(slot, tongue);
  const each = termAmount(slot.terms['each'], place.terms?.each?.unit, currency, tongue);
  if (each === null || found.some(({ plan }) => plan.each !== null && plan.count !== null)) return found;
  const told = Number(slot.terms['count'] ?? Number.NaN);
  const open = found.find(({ plan }) => plan.count !== null);
  const count = Number.isInteger(told) && told >= 2 && told <= 120 ? told : (open?.plan.count ?? null);
  if (count === null) return found;
  const base = open ?? {
    plan: EMPTY_PLAN,
    strength: 'sentence',
    language: '',
    openRate: null,
    start: 0,
    end: 0,
  };
  return [{ ...base, plan: { ...base.plan, count, each, currency, teaser: false } }];
}

function currencyOf(slot: SlotSnapshot, tongue: Tongue): CurrencyCode | null {
  return slot.terms['currency'] ?? tongue.money.currency ?? null;
}
