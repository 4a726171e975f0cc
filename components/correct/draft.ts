import type { Brands } from '@/lib/core/reading/offers/find-provider';
import { providerNamed } from '@/lib/core/reading/local/provider-named';
import type { TaughtPlan, Teaching } from '@/lib/core/reading/local/local-rule';
import { readTyped } from '../compare/typed-number';
import type { MessageKey } from '../ui/create-words';

/** What the user says is true; "wrong amounts" is an offer whose plans they type. */
export const CLAIMS = ['offered', 'disabled', 'nothing', 'amounts'] as const;
export type Claim = (typeof CLAIMS)[number];

/** A plan as typed. */
export interface PlanRow {
  readonly count: string;
  readonly each: string;
  readonly fee: string;
}
export const EMPTY_ROW: PlanRow = { count: '', each: '', fee: '' };

/** The form as filled in so far. `who` is a provider's id, `store`, or `other` with a name typed. */
export interface Draft {
  readonly claim: Claim | null;
  readonly who: string;
  readonly name: string;
  readonly later: boolean;
  readonly plans: readonly PlanRow[];
}

export const EMPTY_DRAFT: Draft = { claim: null, who: '', name: '', later: false, plans: [EMPTY_ROW] };

export type ReadDraft =
  | { readonly kind: 'taught'; readonly taught: Teaching }
  | { readonly kind: 'problem'; readonly problem: MessageKey };

/** What the form says as a teaching, or what is still missing. `label` names a provider of the list. */
export function readDraft(draft: Draft, label: (id: string) => string, brands: Brands): ReadDraft {
  const { claim, who, name, later } = draft;
  if (claim === null) return { kind: 'problem', problem: 'correct_need_claim' };
  const kind = later ? 'deferred' : 'installments';
  if (claim === 'nothing')
    return { kind: 'taught', taught: { truth: 'nothing', provider: null, kind: 'installments', plans: [] } };
  if (who === '' || (who === 'other' && name.trim() === ''))
    return { kind: 'problem', problem: 'correct_need_provider' };
  const provider = who === 'other' ? providerNamed(name, brands) : { id: who, label: label(who) };
  if (claim === 'disabled') return taught({ truth: 'disabled', provider, kind, plans: [] });
  const rows = draft.plans.filter((row) => Object.values(row).some((text: string) => text.trim() !== ''));
  const plans = rows.map(readRow);
  if (plans.includes(null)) return { kind: 'problem', problem: 'correct_bad_plan' };
  if (claim === 'amounts' && plans.length === 0) return { kind: 'problem', problem: 'correct_need_plan' };
  return taught({ truth: 'offered', provider, kind, plans: plans.filter((plan) => plan !== null) });
}

function taught(teaching: Teaching): ReadDraft {
  return { kind: 'taught', taught: teaching };
}

function readRow({ count, each, fee }: PlanRow): TaughtPlan | null {
  const times = Number(readTyped(count) ?? Number.NaN);
  const amounts = [each, fee].map((text) => (text.trim() === '' ? null : (readTyped(text) ?? '?')));
  const [one = null, two = null] = amounts;
  if (!Number.isInteger(times) || times < 1 || times > 600 || one === '?' || two === '?') return null;
  if (one?.startsWith('-') || two?.startsWith('-')) return null;
  return { count: times, each: one, fee: two };
}
