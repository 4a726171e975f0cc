import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { literalGate } from '@/lib/core/reading/text/literal-gate';
import { alternativesOf, neededLiterals } from '@/lib/core/reading/text/needed-literals';
import { ALL_KNOWLEDGE } from '@/lib/core/reading/all-knowledge';
import { gateOf } from '@/lib/core/reading/gate';
import { languages } from '@/lib/core/reading/phrases';
import { pageCases } from '../../../pages/expected-reading';

describe('the literals a pattern needs', () => {
  test.each<[string, readonly string[] | null]>([
    ['分期', ['分期']],
    ['(?:系统|服务)?维护(?:中|升级)?', ['维护']],
    [String.raw`\d{1,2}\s{0,60}期`, ['期']],
    [String.raw`(?:add|put)\s{1,60}to\s{1,60}(?:basket|cart)`, ['basket', 'cart']],
    ['check-?out', ['check']],
    [String.raw`(?<![\p{L}\d])zip(?!\p{L})`, ['zip']],
    [String.raw`\(\?\)`, ['(?)']],
    ['a{2}b', ['a']],
    ['(?:a|)', null],
    [String.raw`\d+`, null],
    ['[ab]c?', null],
  ])('%s: %j', (source, needed) => {
    expect(neededLiterals(source)).toEqual(needed);
  });

  test('alternatives are split outside brackets only', () => {
    expect(alternativesOf(String.raw`a|(?:b|c)d|[|]e|\|f`)).toEqual([
      'a',
      '(?:b|c)d',
      '[|]e',
      String.raw`\|f`,
    ]);
  });
});

describe('the gate', () => {
  const sources = languages.flatMap(({ hint, talk, page }) => [
    hint,
    talk.installments,
    page.buy,
    page.total,
  ]);
  const plain = sources.filter((source) => source !== '');
  const gate = literalGate(plain);
  const alternation = new RegExp(plain.join('|'), 'iu');

  test('opens for what the alternation of its patterns matches, and for nothing else', () => {
    const texts = pageCases().flatMap(({ file }) => readFileSync(file, 'utf8').split(/[<>\n]/));
    const unlike = [...new Set(texts)].filter((text) => gate.test(text) !== alternation.test(text));
    expect(unlike).toEqual([]);
    expect(texts.filter((text) => gate.test(text)).length).toBeGreaterThan(50);
  });

  test('opens for words with characters in them that nobody sees', () => {
    const { talk } = gateOf(ALL_KNOWLEDGE);
    for (const hidden of ['\u200B', '\u00AD', '\u{E0041}'])
      expect(talk.test('花呗分期'.split('').join(hidden)), hidden).toBe(true);
    expect(talk.test('花 呗 分 甲')).toBe(false);
  });

  test('looks at each place of a long text once: what repeats a start costs no more', () => {
    const { matters } = gateOf(ALL_KNOWLEDGE);
    for (const bomb of ['分', '花', 'xq', ' ', '7']) expect(matters.test(bomb.repeat(20_000))).toBe(false);
    expect(matters.test(`${'甲'.repeat(50_000)}花呗分期`)).toBe(true);
  });
});
