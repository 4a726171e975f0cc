import { isLocalRule } from '../local/local-rule';
import type { Rule } from '../rules/rule';
import type { Slot } from '../rules/slot';
import type { SlotSnapshot } from '../snapshot';
import { snippet } from '../text/text';
import type { DraftOffer } from './draft-offer';
import type { Brands } from './find-provider';

/** Whose a slot or one of its options is, and what its code says is offered. */
export interface Owner {
  readonly id: string;
  readonly label: string;
  readonly kind: 'installments' | 'deferred' | 'rent' | 'none' | null;
}

/** The provider a rule names, else the one its codes or words name; null when none does. */
export function ownerOf(
  { codes, text }: { codes: readonly string[]; text: string },
  rule: Rule,
  place: Slot,
  brands: Brands,
): Owner | null {
  const fixed = place.provider && 'id' in place.provider ? place.provider.id : rule.brand ? rule.id : null;
  if (fixed !== null) {
    // What the user taught bears the name they gave it.
    const label = isLocalRule(rule.id) ? rule.names['zh-CN'] : brands.label(fixed);
    return { id: fixed, label, kind: null };
  }
  const coded = brands.coded(codes);
  const named = brands.named(text, true)[0];
  if (coded) {
    const label = named?.id === coded.rule.id ? named.label : coded.rule.names['zh-CN'];
    return { id: coded.rule.id, label, kind: coded.kind ?? coded.rule.brand?.alone ?? null };
  }
  return named ? { id: named.id, label: named.label, kind: null } : null;
}

/** What an offer says of itself, whatever it offers. */
export function ownOffer(
  owner: Owner,
  slot: SlotSnapshot,
  text: string,
): Pick<DraftOffer, 'provider' | 'label' | 'lender' | 'evidence'> {
  return {
    provider: owner.id,
    label: owner.label,
    lender: null,
    evidence: { text: snippet(text), rule: slot.rule },
  };
}
