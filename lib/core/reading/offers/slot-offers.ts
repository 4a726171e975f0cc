import type { PageKind } from '../reading';
import type { Rule } from '../rules/rule';
import type { Slot } from '../rules/slot';
import type { SlotOption, SlotSnapshot } from '../snapshot';
import { limitsIn } from '../text/limits';
import { disabledReason } from '../text/reasons';
import { snippet } from '../text/text';
import type { Tongue } from '../text/tongue';
import type { DraftOffer } from './draft-offer';
import { closedByTerms } from './attribute-terms';
import { jsonTerms } from './json-terms';
import { ownerOf, ownOffer } from './slot-owner';
import { isSinglePayment, planAt } from './slot-plan';
import { statedIn } from './stated';

/** What a slot turned out to say. `said` is a slogan in the provider's own place: a mention. */
export interface SlotReading {
  readonly offers: readonly DraftOffer[];
  readonly said: string | null;
  readonly state: 'said' | 'empty' | 'loading' | 'hidden' | 'unread';
}

const NOTHING: SlotReading = { offers: [], said: null, state: 'hidden' };

/** Reads a rule's slot in the order of judgement: structured terms, plans with amounts, limits, states, emptiness. */
export function readSlot(
  slot: SlotSnapshot,
  rule: Rule,
  place: Slot,
  page: { readonly kind: PageKind; readonly price: string | null; readonly tongue: Tongue },
): SlotReading {
  if (place.kinds && !place.kinds.includes(page.kind)) return NOTHING;
  const structured = slot.rendered ? jsonTerms(slot, rule, place, page) : null;
  if (structured) return { offers: [structured], said: null, state: 'said' };
  const closed = slot.rendered ? closedByTerms(slot, place, page.tongue) : null;
  const owner = closed ? ownerOf({ codes: [], text: slot.text }, rule, place, page.tongue.brands) : null;
  if (closed && owner) {
    const offer = {
      ...ownOffer(owner, slot, slot.text || slot.rule),
      ...closed,
      status: 'disabled',
      kind: 'installments',
      found: [],
    } as const;
    return { offers: [offer], said: null, state: 'said' };
  }
  if (!slot.visible) return slot.rendered ? { ...NOTHING, state: emptyState(slot) } : NOTHING;
  if (place.option || place.plan) {
    const offers = slot.options
      .filter((option) => option.visible)
      .flatMap((option) => optionOffers(option, slot, rule, place, page.tongue));
    return { offers, said: null, state: offers.length > 0 ? 'said' : emptyState(slot) };
  }
  return textReading(slot, rule, place, page.tongue);
}

/** A box that holds one provider's words. */
function textReading(slot: SlotSnapshot, rule: Rule, place: Slot, tongue: Tongue): SlotReading {
  const text = slot.frame?.text ?? slot.text;
  if (text === '') return { ...NOTHING, state: emptyState(slot) };
  const owner = ownerOf({ codes: [], text }, rule, place, tongue.brands);
  if (!owner) return NOTHING;
  const said = statedIn(text, slot, place, tongue);
  if (said) return { offers: [{ ...ownOffer(owner, slot, text), ...said }], said: null, state: 'said' };
  if (place.bare && place.provider) {
    const bare = { status: 'offered', kind: place.bare, found: [], limits: null, reason: null } as const;
    return { offers: [{ ...ownOffer(owner, slot, text), ...bare }], said: null, state: 'said' };
  }
  return { ...NOTHING, said: snippet(text), state: slot.states.loading ? 'loading' : 'said' };
}

/** A row of a list, or a box whose plans are told apart by markup. */
function optionOffers(
  option: SlotOption,
  slot: SlotSnapshot,
  rule: Rule,
  place: Slot,
  tongue: Tongue,
): DraftOffer[] {
  const owner = ownerOf(option, rule, place, tongue.brands);
  if (!owner || owner.kind === 'none') return [];
  // A widget of one provider that could not fill itself refuses nothing.
  if (!place.option && slot.states.empty) return [];
  const stated = place.plan
    ? option.plans.flatMap((plan) => {
        const read = planAt(plan, tongue);
        return read ? [{ read, disabled: plan.disabled, amount: plan.amount }] : [];
      })
    : tongue.plans(option.text).map((read) => ({ read, disabled: false, amount: option.text }));
  const open = stated.filter(({ disabled }) => !disabled);
  const greyed = option.disabled || slot.states.disabled || (stated.length > 0 && open.length === 0);
  const words = [option.limit, slot.states.limit, option.text].filter((text) => text !== null).join(' | ');
  const limits = limitsIn(slot.limits || words, tongue) ?? lineLimits(words, tongue);
  const said = option.limit === null ? disabledReason(words, greyed, tongue) : refusal(option.limit, tongue);
  // Grey beside an amount range and no other word: the range is the reason.
  const reason =
    said?.class === 'silent' && limits
      ? ({ class: 'amount', text: said.text || limitLine(words, tongue) } as const)
      : said;
  const kind = owner.kind ?? place.bare ?? 'installments';
  const bare = place.bare !== undefined || owner.kind !== null || tongue.says(option.text, 'installments');
  // A box that is one provider's and states neither plan nor reason offers nothing yet: it is empty.
  if (stated.length === 0 && !reason && place.plan && !bare) return [];
  // A store's slot holds installments alone; a platform's list holds every way to pay.
  if (stated.length === 0 && !bare && (!place.option || !rule.where)) return [];
  const stays = reason ? stated : open;
  return [
    {
      provider: owner.id,
      label: owner.label,
      status: reason ? 'disabled' : 'offered',
      kind: stated.length > 0 ? 'installments' : isDeferred(option, place, tongue) ? 'deferred' : kind,
      found: stays.map(({ read }) => read),
      limits,
      reason: reason ?? null,
      lender: option.lender,
      evidence: {
        text: snippet(stated[0]?.amount ?? (option.text || option.codes.join(' '))),
        rule: slot.rule,
      },
    },
  ];
}

/** The store's own words for the range, of a row's parts the one that gives it. */
function limitLine(text: string, tongue: Tongue): string {
  return snippet(text.split('|').find((line) => limitsIn(line.trim(), tongue) !== null) ?? '');
}

/** Limits that are a line of their own: "À partir de 50 €". */
function lineLimits(text: string, tongue: Tongue): DraftOffer['limits'] {
  for (const line of text.split('|')) {
    const limits = limitsIn(line.trim(), tongue);
    if (limits) return limits;
  }
  return null;
}

/** One payment later: "79元 × 1期", or 30天免息 in a slot that is not for installments by its rule. */
function isDeferred({ plans, text }: SlotOption, { bare }: Slot, tongue: Tongue): boolean {
  if (plans.some(({ amount }) => isSinglePayment(amount))) return true;
  return bare !== 'installments' && tongue.says(text, 'deferred');
}

/** The sentence a rule names as a refusal is one, whatever its words are. */
function refusal(text: string, tongue: Tongue): DraftOffer['reason'] {
  const known = disabledReason(text, true, tongue) ?? { class: 'silent', text: '' };
  return { class: known?.class ?? 'silent', text: snippet(text) };
}

function emptyState(slot: SlotSnapshot): SlotReading['state'] {
  if (slot.states.loading) return 'loading';
  const { frame } = slot;
  return frame && frame.text === null && frame.width > 1 && frame.height > 1 ? 'unread' : 'empty';
}
