// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readRuleFile } from '@/lib/adapters/browser/read-rule-file';
import { mergeRules, ruleFile } from '@/lib/core/reading/local/rule-file';
import type { LocalRule } from '@/lib/core/reading/local/local-rule';
import { aLocalRule, HUABEI, NOTHING, POINTED } from '../../core/reading/local/a-local-rule';

const one = aLocalRule('花呗分期 12期 ¥134.90/期');
const two = aLocalRule('最高12期免息', { taught: NOTHING, id: 'local:00000002' });
const three = aLocalRule('花呗', {
  taught: { ...HUABEI, truth: 'disabled' },
  pointed: { ...POINTED, mark: '.off' },
  id: 'local:0000000a',
});
const parses = (selector: string) => !selector.includes('((');
const read = (text: string) => readRuleFile(text, parses);
const written = (...rules: unknown[]) =>
  JSON.stringify({ format: 'fenqi-radar-rules', version: 1, rules }, null, 2);
/** The first rule with something else in what the engine goes by. */
const ruled = (rule: object) => written({ ...one, rule: { ...one.rule, ...rule } });

describe('a file of rules', () => {
  it('reads back what was written', () => {
    expect(read(ruleFile([one, two, three]))).toEqual({ kind: 'rules', rules: [one, two, three] });
  });

  it('takes a shop on one’s own machine, which has no domain', () => {
    const local = { ...one, store: '127.0.0.1', rule: { ...one.rule, where: { hosts: ['127.0.0.1'] } } };
    expect(read(written(local)).kind).toBe('rules');
  });

  it.each([
    ['cut off', ruleFile([one]).slice(0, 60), { kind: 'not-json', line: 4 }],
    ['a comma too many', '{\n  "format": "x",,\n}', { kind: 'not-json', line: 2, column: 17 }],
    ['other JSON', '{"rules": []}', { kind: 'not-ours' }],
    ['a list', '[]', { kind: 'not-ours' }],
    ['of a later version', written().replace('"version": 1', '"version": 2'), { kind: 'newer' }],
    ['too large', ' '.repeat(2_000_001), { kind: 'too-large' }],
    ['too many', written(...Array.from({ length: 501 }, () => one)), { kind: 'too-many' }],
    ['twice the same id', written(one, one), { kind: 'twice', rule: 2, at: 'local:00000001' }],
    [
      'a truth nobody knows',
      written({ ...one, taught: { ...HUABEI, truth: 'maybe' } }),
      { at: 'taught.truth' },
    ],
    ['one half', written({ ...one, seen: undefined }), { at: 'seen' }],
    ['something added', written({ ...one, more: 1 }), { at: 'more' }],
    ['a built-in id', ruled({ id: 'mi.com' }), { kind: 'bad-rule', rule: 1 }],
    ['another store’s host', ruled({ where: { hosts: ['jd.com'] } }), { kind: 'bad-rule', rule: 1 }],
    [
      'a selector that is none',
      ruled({ slots: [{ ...one.rule.slots[0], limits: '((' }] }),
      { at: 'rule.slots.taught.limits: ((' },
    ],
    ['a second slot', ruled({ slots: [...one.rule.slots, { id: 'b', box: 'p' }] }), { at: 'rule.slots' }],
    [
      'a box that was not taught',
      ruled({ slots: [{ ...one.rule.slots[0], box: 'body' }] }),
      { at: 'rule.slots' },
    ],
    ['a key no rule has', ruled({ code: 'alert(1)' }), { kind: 'bad-rule' }],
    [
      'an expression that explodes',
      ruled({ where: { hosts: ['mi.com'], pages: [{ kind: 'product', path: '(a+)+$' }] } }),
      { at: 'rule.where.pages: (a+)+$' },
    ],
    [
      'a long expression',
      ruled({ where: { hosts: ['mi.com'], pages: [{ kind: 'product', path: 'a'.repeat(101) }] } }),
      { kind: 'bad-rule' },
    ],
    [
      'a polluted prototype',
      written(one).replace('"store"', '"__proto__": {"x": 1}, "store"'),
      { kind: 'bad-rule' },
    ],
  ])('is refused as a whole: %s', (_, text, problem) => {
    const answer = read(text);
    expect(answer).toMatchObject({ kind: 'problem', problem });
  });

  it('says on which line a rule is wrong', () => {
    const bad: unknown = { ...three, at: 'yesterday' };
    const text = written(one, bad);
    const line = text.split('\n').findIndex((words) => words.includes('local:0000000a')) + 1;
    expect(read(text)).toMatchObject({ problem: { kind: 'bad-rule', rule: 2, line, at: 'at' } });
  });
});

it('a merge tells new, changed and same, whatever the order of keys', () => {
  const turned = Object.fromEntries(Object.entries(one).toReversed()) as unknown as LocalRule;
  const changed = { ...two, at: '2026-11-05T10:00:00.000Z' };
  expect(mergeRules([one, two], [turned, changed, three])).toEqual({
    added: [three],
    replaced: [changed],
    same: 1,
  });
});
