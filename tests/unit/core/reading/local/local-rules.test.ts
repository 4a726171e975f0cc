import { describe, expect, it } from 'vitest';
import { fitOf } from '@/lib/core/reading/local/fit';
import { lastContent, liveRules } from '@/lib/core/reading/local/live-rules';
import type { LocalRuleRecord } from '@/lib/core/reading/local/live-rules';
import { testLocalRule } from '@/lib/core/reading/local/test-local-rule';
import { aLocalRule, anElement, HUABEI, NOTHING, POINTED } from './a-local-rule';

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
    expect(testLocalRule(aLocalRule('花呗分期 12期 ¥134.90/期'))).toBeNull();
    const words = '花呗分期 ¥134.90/期 x 12期';
    expect(testLocalRule(aLocalRule(words, { taught: typed(12, '134.9') }))).toBeNull();
  });

  it('says what is read instead of a plan that was typed', () => {
    const local = aLocalRule('¥134.90/期 x 12期', { taught: typed(12, '143.90') });
    expect(testLocalRule(local)).toMatchObject({
      kind: 'no-plan',
      plan: { count: 12, each: '143.90' },
      read: [{ count: 12, each: '134.90' }],
    });
    expect(testLocalRule(aLocalRule('¥134.90/期 x 12期', { taught: typed(6, null) }))?.kind).toBe('no-plan');
  });

  it('an element that states nothing offers only where that was taught', () => {
    const quiet = { ...POINTED, speaks: false };
    expect(testLocalRule(aLocalRule('星河宝'))).toEqual({ kind: 'reads-nothing' });
    expect(testLocalRule(aLocalRule('星河宝', { pointed: quiet }))).toBeNull();
  });

  it('a mark makes an element not usable, and without it the test tells', () => {
    const seen = anElement('花呗分期', { states: greyed });
    expect(testLocalRule(aLocalRule('', { taught: disabled, pointed: marked, seen }))).toBeNull();
    expect(testLocalRule(aLocalRule('花呗分期', { taught: disabled, pointed: marked }))).toEqual({
      kind: 'reads-offered',
    });
    const offered = { pointed: { ...POINTED, speaks: false }, seen };
    expect(testLocalRule(aLocalRule('', offered))).toEqual({ kind: 'reads-disabled' });
  });

  it('nothing is offered as long as the element is left out', () => {
    const local = aLocalRule('花呗分期 12期 ¥134.90/期', { taught: NOTHING });
    expect(testLocalRule(local)).toBeNull();
    const { never: _, ...rule } = local.rule;
    expect(testLocalRule({ ...local, rule })).toEqual({ kind: 'not-excluded' });
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
    expect(fitOf(local, anElement(text), PAGE)).toBe(fit);
  });

  it('knows a provider of the user’s own by the name they gave it', () => {
    const taught = { ...HUABEI, provider: { id: 'named-1', label: '星河宝' } };
    const own = aLocalRule('星河宝 12期 ¥134.90/期', { taught });
    expect(fitOf(own, anElement('星河宝 12期 ¥99.00/期'), PAGE)).toBe('fits');
    expect(fitOf(own, anElement('花呗分期 12期 ¥99.00/期'), PAGE)).toBe('other-provider');
    expect(fitOf(own, anElement('12期 ¥99.00/期'), PAGE)).toBe('fits');
  });

  it('is missing only on the page it was taught on', () => {
    expect(fitOf(local, null, PAGE)).toBe('missing');
    expect(fitOf(local, anElement('花呗分期', { visible: false }), PAGE)).toBe('missing');
    expect(fitOf(local, null, 'https://www.mi.com/other')).toBeNull();
  });

  it('is broken where its own test fails, whatever the page shows', () => {
    const failing = aLocalRule('¥134.90/期 x 12期', { taught: typed(12, '143.90') });
    expect(fitOf(failing, null, 'https://www.mi.com/other')).toBe('broken');
  });

  it('what offered nothing contradicts once it states a plan it did not state', () => {
    const slogan = aLocalRule('花呗分期 最高12期免息', { taught: NOTHING });
    expect(fitOf(slogan, anElement('花呗分期 最高24期免息'), PAGE)).toBe('fits');
    expect(fitOf(slogan, anElement('花呗分期 12期 ¥134.90/期'), PAGE)).toBe('speaks');
    const stated = aLocalRule('花呗分期 12期 ¥134.90/期', { taught: NOTHING });
    expect(fitOf(stated, anElement('花呗分期 12期 ¥99.00/期'), PAGE)).toBe('fits');
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
