import type { DraftOffer } from './draft-offer';
import { providerOfCodes, providersIn } from './find-provider';
import { limitsIn } from '../text/limits';
import { parsePlans, type FoundPlan } from '../text/parse-plan';
import { providerName } from '../providers';
import { disabledReason } from '../text/reasons';
import type { SlotOption, SlotSnapshot } from '../snapshot';
import type { Slot } from '../rules/slot';
import { snippet } from '../text/text';

/** Offers in a store's own slot: each option one provider, its plans read from the places the rule names. */
export function slotOffers(slot: SlotSnapshot, rule: Slot): DraftOffer[] {
  if (!slot.visible) return [];
  return slot.options
    .filter((option) => option.visible)
    .flatMap((option) => {
      const owner = ownerOf(option, rule);
      if (!owner) return [];
      const stated = option.plans.flatMap((plan) => {
        const read = planOf(plan.amount, plan.fee);
        return read ? [{ read, ...plan }] : [];
      });
      const allGreyed = option.disabled || (stated.length > 0 && stated.every(({ disabled }) => disabled));
      const reason = disabledReason(option.text, allGreyed);
      // A box that is one provider's and states neither plan nor reason offers nothing yet: slot-empty.
      if (rule.provider && 'id' in rule.provider && rule.plan && stated.length === 0 && !reason) return [];
      return [
        {
          provider: owner.id,
          label: owner.label,
          status: reason ? 'disabled' : 'offered',
          kind: 'installments',
          found: stated.map(({ read }) => read),
          limits: limitsIn(slot.limits),
          reason: reason ?? null,
          lender: option.lender,
          evidence: {
            text: snippet(stated[0]?.amount ?? (option.text || option.codes.join(' '))),
            rule: slot.rule,
          },
        } satisfies DraftOffer,
      ];
    });
}

function ownerOf(option: SlotOption, rule: Slot): { id: string; label: string } | null {
  if (rule.provider && 'id' in rule.provider)
    return { id: rule.provider.id, label: providerName(rule.provider.id, 'zh-CN') };
  const named = providersIn(option.text)[0];
  const coded = providerOfCodes(option.codes)?.rule;
  if (coded) return { id: coded.id, label: named?.id === coded.id ? named.label : coded.names['zh-CN'] };
  return named ?? null;
}

function planOf(amount: string, fee: string): FoundPlan | null {
  const alone = parsePlans(amount)[0];
  if (!alone) return null;
  return (
    parsePlans(fee ? `${amount} | ${fee}` : amount).find(({ plan }) => plan.each === alone.plan.each) ?? alone
  );
}
