import type { Slot } from '../rules/slot';
import type { SlotSnapshot } from '../snapshot';
import { limitsIn } from '../text/limits';
import { disabledReason } from '../text/reasons';
import { snippet } from '../text/text';
import type { Tongue } from '../text/tongue';
import { completedByTerms } from './attribute-terms';
import type { DraftOffer } from './draft-offer';

type Said = Pick<DraftOffer, 'status' | 'kind' | 'found' | 'limits' | 'reason'>;

/**
 * What a provider's own words say. A sentence with an amount is an offer; a limit without one is how the same place
 * says that this purchase is not for it (PayPal, Afterpay); a count without an amount is an offer still; anything
 * else is a slogan, and null.
 */
export function statedIn(text: string, slot: SlotSnapshot, place: Slot, tongue: Tongue): Said | null {
  const found = completedByTerms(tongue.plans(text), slot, place, tongue);
  const limits = limitsIn(text, tongue);
  const withAmount = found.filter(({ plan }) => plan.each !== null);
  const refused = slot.states.limit ?? (slot.states.disabled ? text : null);
  if (refused !== null) {
    const reason = disabledReason(refused, true, tongue) ?? { class: 'silent', text: snippet(refused) };
    return { status: 'disabled', kind: 'installments', found, limits, reason };
  }
  if (withAmount.length === 0 && limits !== null) {
    const reason = { class: 'amount', text: snippet(text) } as const;
    return { status: 'disabled', kind: kindOf(text, found.length > 0, tongue), found: [], limits, reason };
  }
  const reason = withAmount.length === 0 ? disabledReason(text, false, tongue) : undefined;
  if (reason) return { status: 'disabled', kind: 'installments', found, limits, reason };
  if (found.length > 0) return { status: 'offered', kind: 'installments', found, limits, reason: null };
  if (tongue.says(text, 'rent')) return { status: 'offered', kind: 'rent', found, limits, reason: null };
  if (tongue.says(text, 'deferred'))
    return { status: 'offered', kind: 'deferred', found, limits, reason: null };
  return null;
}

function kindOf(text: string, hasPlan: boolean, tongue: Tongue): DraftOffer['kind'] {
  return !hasPlan && tongue.says(text, 'deferred') ? 'deferred' : 'installments';
}
