import { describe, expect, it } from 'vitest';
import { ALL_KNOWLEDGE } from '@/lib/core/reading/all-knowledge';
import { fitOf } from '@/lib/core/reading/local/fit';
import { lastContent, liveRules } from '@/lib/core/reading/local/live-rules';
import type { LocalRuleRecord } from '@/lib/core/reading/local/live-rules';
import type { LocalRule } from '@/lib/core/reading/local/local-rule';
import { testLocalRule } from '@/lib/core/reading/local/test-local-rule';
import type { SlotSnapshot } from '@/lib/core/reading/snapshot';
import { aLocalRule, anElement, HUABEI, NOTHING, POINTED } from './a-local-rule';

const tested = (local: LocalRule) => testLocalRule(local, ALL_KNOWLEDGE);
const fitting = (local: LocalRule, now: SlotSnapshot | null, url: string) =>
  fitOf(local, now, url, ALL_KNOWLEDGE);
const disabled = { ...HUABEI, truth: 'disabled' as const };
const marked = { ...POINTED, mark: '.off' };
const greyed = { disabled: true, limit: null, loading: false, empty: false };
const typed = (count: number, each: string | null, fee: string | null = null) => ({
  ...HUABEI,
  plans: [{ count, each, fee }],
});
const PAGE = 'https://www.mi.com/pay';

describe('a rule’s own test', () => {
  it('passes where the element reads as taught', () => {
    expect(tested(aLocalRule('花呗分期 12期 ¥134.90/期'))).toBeNull();
    const words = '花呗分期 ¥134.90/期 x 12期';
    expect(tested(aLocalRule(words, { taught: typed(12, '134.9') }))).toBeNull();
  });

  it('says what is read instead of a plan that was typed', () => {
    const local = aLocalRule('¥134.90/期 x 12期', { taught: typed(12, '143.90') });
    expect(tested(local)).toMatchObject({
      kind: 'no-plan',
      plan: { count: 12, each: '143.90' },
      read: [{ count: 12, each: '134.90' }],
    });
    expect(tested(aLocalRule('¥134.90/期 x 12期', { taught: typed(6, null) }))?.kind).toBe('no-plan');
  });

  it('an element that states nothing offers only where that was taught', () => {
    const quiet = { ...POINTED, speaks: false };
    expect(tested(aLocalRule('星河宝'))).toEqual({ kind: 'reads-nothing' });
    expect(tested(aLocalRule('星河宝', { pointed: quiet }))).toBeNull();
  });

  it('a mark makes an element not usable, and without it the test tells', () => {
    const seen = anElement('花呗分期', { states: greyed });
    expect(tested(aLocalRule('', { taught: disabled, pointed: marked, seen }))).toBeNull();
    expect(tested(aLocalRule('花呗分期', { taught: disabled, pointed: marked }))).toEqual({
      kind: 'reads-offered',
    });
    const offered = { pointed: { ...POINTED, speaks: false }, seen };
    expect(tested(aLocalRule('', offered))).toEqual({ kind: 'reads-disabled' });
  });

  it('nothing is offered as long as the element is left out', () => {
    const local = aLocalRule('花呗分期 12期 ¥134.90/期', { taught: NOTHING });
    expect(tested(local)).toBeNull();
    const { never: _, ...rule } = local.rule;
    expect(tested({ ...local, rule })).toEqual({ kind: 'not-excluded' });
  });
});

describe('how a rule fits the page', () => {
  const local = aLocalRule('花呗分期 12期 ¥134.90/期');

  it.each([
    ['another price', '花呗分期 12期 ¥99.00/期', 'fits'],
    ['usable no more, in the store’s words', '花呗分期 额度不足', 'fits'],
    ['other words without a plan', '运费险', 'silent'],
    ['another provider', '京东白条 12期 ¥134.90/期', 'other-provider'],
  ])('%s: %s', (_, text, fit) => {
    expect(fitting(local, anElement(text), PAGE)).toBe(fit);
  });

  it('knows a provider of the user’s own by the name they gave it', () => {
    const taught = { ...HUABEI, provider: { id: 'named-1', label: '星河宝' } };
    const own = aLocalRule('星河宝 12期 ¥134.90/期', { taught });
    expect(fitting(own, anElement('星河宝 12期 ¥99.00/期'), PAGE)).toBe('fits');
    expect(fitting(own, anElement('花呗分期 12期 ¥99.00/期'), PAGE)).toBe('other-provider');
    expect(fitting(own, anElement('12期 ¥99.00/期'), PAGE)).toBe('fits');
  });

  it('is missing only on the page it was taught on', () => {
    expect(fitting(local, null, PAGE)).toBe('missing');
    expect(fitting(local, anElement('花呗分期', { visible: false }), PAGE)).toBe('missing');
    expect(fitting(local, null, 'https://www.mi.com/other')).toBeNull();
  });

  it('is broken where its own test fails, whatever the page shows', () => {
    const failing = aLocalRule('¥134.90/期 x 12期', { taught: typed(12, '143.90') });
    expect(fitting(failing, null, 'https://www.mi.com/other')).toBe('broken');
  });

  it('what offered nothing contradicts once it states a plan it did not state', () => {
    const slogan = aLocalRule('花呗分期 最高12期免息', { taught: NOTHING });
    expect(fitting(slogan, anElement('花呗分期 最高24期免息'), PAGE)).toBe('fits');
    expect(fitting(slogan, anElement('花呗分期 12期 ¥134.90/期'), PAGE)).toBe('speaks');
    const stated = aLocalRule('花呗分期 12期 ¥134.90/期', { taught: NOTHING });
    expect(fitting(stated, anElement('花呗分期 12期 ¥99.00/期'), PAGE)).toBe('fits');
  });
});

describe('the log', () => {
  const [a, b] = [aLocalRule('a'), aLocalRule('b', { id: 'local:00000002', at: '2026-11-02T10:00:00.000Z' })];
  const entry = (id: string, at: string, rule: string, local: LocalRuleRecord['local']): LocalRuleRecord => ({
    id,
    at,
    rule,
    store: 'mi.com',
    local,
  });
  const log = [
    entry('1', '2026-11-01', a.rule.id, a),
    entry('2', '2026-11-02', b.rule.id, b),
    entry('3', '2026-11-03', a.rule.id, null),
  ];

  it('holds what was added and not removed, in any order', () => {
    expect(liveRules(log.slice(0, 2))).toEqual([b, a]);
    expect(liveRules(log)).toEqual([b]);
    expect(liveRules(log.toReversed())).toEqual([b]);
  });

  it('brings a removed rule back as it was', () => {
    const content = lastContent(log, a.rule.id);
    expect(content).toEqual(a);
    expect(liveRules([...log, entry('4', '2026-11-04', a.rule.id, content)])).toEqual([b, a]);
    expect(lastContent(log, 'local:0000000f')).toBeNull();
  });
});
