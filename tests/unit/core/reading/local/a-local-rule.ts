import type { LocalRule, Teaching } from '@/lib/core/reading/local/local-rule';
import { ruleFromTeaching } from '@/lib/core/reading/local/rule-from-teaching';
import type { Pointed } from '@/lib/core/reading/local/rule-from-teaching';
import type { SlotSnapshot } from '@/lib/core/reading/snapshot';

/** An element as the page's adapter takes it, with these words. */
export function anElement(text: string, change: Partial<SlotSnapshot> = {}): SlotSnapshot {
  return {
    rule: 'local:00000001/taught',
    visible: true,
    rendered: true,
    text,
    limits: '',
    states: { disabled: false, limit: null, loading: false, empty: false },
    terms: {},
    json: null,
    frame: null,
    options: [{ codes: [], text, visible: true, disabled: false, limit: null, lender: null, plans: [] }],
    ...change,
  };
}

export const HUABEI: Teaching = {
  truth: 'offered',
  provider: { id: 'huabei', label: '花呗分期' },
  kind: 'installments',
  plans: [],
};
export const NOTHING: Teaching = { truth: 'nothing', provider: null, kind: 'installments', plans: [] };
export const POINTED: Pointed = { box: '.pay', mark: null, plan: null, speaks: true, kind: 'checkout' };

/** A rule taught on a checkout of mi.com, from an element with these words. */
export function aLocalRule(
  text: string,
  { taught = HUABEI, pointed = POINTED, id = 'local:00000001', ...change }: Change = {},
): LocalRule {
  return {
    rule: ruleFromTeaching(id, 'mi.com', taught, pointed),
    store: 'mi.com',
    taught,
    box: pointed.box,
    at: '2026-11-01T10:00:00.000Z',
    page: { url: 'https://www.mi.com/pay', kind: 'checkout', lang: 'zh-CN', price: null },
    seen: anElement(text),
    ...change,
  };
}

interface Change extends Partial<LocalRule> {
  readonly pointed?: Pointed;
  readonly id?: string;
}
