import { isLocalRule } from '../local/local-rule';
import { taughtFirst } from '../local/taught-first';
import type { Placed } from '../page/regions';
import { talkOnly } from '../page/talk';
import type { Mention, PageKind } from '../reading';
import type { Rule } from '../rules/rule';
import type { SlotSnapshot } from '../snapshot';
import type { Tongue } from '../text/tongue';
import type { DraftOffer } from './draft-offer';
import { readSlot, type SlotReading } from './slot-offers';
import { uniteOffers } from './unite-offers';

interface Page {
  readonly slots: readonly SlotSnapshot[];
  readonly placed: readonly Placed[];
  readonly rules: readonly Rule[];
  readonly kind: PageKind;
  readonly price: string | null;
  readonly tongue: Tongue;
}

/** A slot as read, and why it may still be talk: it stands in the site's frame, or in a card of another item. */
export interface PlacedSlot extends SlotReading {
  readonly rule: string;
  readonly talk: Mention['kind'] | null;
}

export interface SlotsRead {
  readonly slots: readonly PlacedSlot[];
  readonly offers: readonly DraftOffer[];
  readonly mentions: readonly Mention[];
}

/** Reads the rules' own slots: what they offer, one offer a provider, and what in them is only talk. */
export function readSlots({ slots, placed, rules, kind, price, tongue }: Page): SlotsRead {
  const mentions: Mention[] = [];
  const read = slots.flatMap((slot, index): PlacedSlot[] => {
    const [ruleId, slotId] = splitId(slot.rule);
    const owner = rules.find(({ id }) => id === ruleId);
    const found = owner?.slots.find(({ id }) => id === slotId);
    if (!owner || !found) return [];
    const at = placed.find(({ node }) => node.slot === index);
    // What the user taught is no talk, wherever it stands.
    const judged = at && slot.visible && !isLocalRule(ruleId);
    const around = judged ? talkOnly(at, kind === 'other' ? 'product' : kind) : null;
    const talk = slot.barred ? 'site-claim' : around;
    const reading = readSlot(slot, owner, found, { kind, price, tongue });
    const text = reading.offers[0]?.evidence.text ?? reading.said;
    if (text !== null && (talk !== null || reading.offers.length === 0))
      mentions.push({ provider: owner.brand ? owner.id : null, kind: talk ?? 'slogan', text });
    return [{ ...reading, rule: slot.rule, talk }];
  });
  const spoken = read.flatMap(({ talk, offers }) => (talk === null ? offers : []));
  // Two slots may speak of one provider: the buttons of its plans and the line under them.
  return { slots: read, offers: uniteOffers(taughtFirst(spoken)), mentions };
}

function splitId(rule: string): readonly [string, string] {
  const at = rule.lastIndexOf('/');
  return [rule.slice(0, at), rule.slice(at + 1)];
}
