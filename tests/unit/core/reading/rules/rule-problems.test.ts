import { describe, expect, it } from 'vitest';
import { problemSentence, ruleProblems } from '@/lib/core/reading/rules/rule-problems';
import type { Rule } from '@/lib/core/reading/rules/rule';
import { parsesSelector } from '@/tests/architecture/parses-selector';

const good: Rule = {
  id: 'example.com',
  version: 2,
  names: { 'zh-CN': '例店', en: 'Example' },
  basis: [{ source: 'invented', as: 'unverified' }],
  where: {
    hosts: ['example.com'],
    pages: [{ kind: 'checkout', host: 'pay.example.com', path: '^/buy/\\d+$' }],
  },
  brand: { words: ['例分期'], alone: null, codes: ['lifenqi'] },
  item: { price: [{ selector: '.price' }, { script: 'total_fee' }] },
  slots: [{ id: 'row', box: '#a > [b="c"]', terms: { json: { script: 'window.terms', rows: 'a[]' } } }],
  check: ['example.com/item'],
};

describe('a rule', () => {
  it('without fault has no problems', () => {
    expect(ruleProblems(good, parsesSelector)).toEqual([]);
  });

  it.each<[string, Partial<Rule>, string, string]>([
    ['an id in capitals', { id: 'Example' }, 'id', 'id'],
    ['an id that is no host of its own', { id: 'other.com' }, 'host', 'where.hosts'],
    ['a host with a path', { where: { hosts: ['example.com', 'example.com/a'] } }, 'host', 'where.hosts'],
    [
      'a page on a host of somebody else',
      { where: { hosts: ['example.com'], pages: [{ kind: 'cart', host: 'badexample.com' }] } },
      'host',
      'where.pages',
    ],
    [
      'a pattern that explodes',
      { where: { hosts: ['example.com'], pages: [{ kind: 'cart', path: '^(?:a+)+$' }] } },
      'path',
      'where.pages',
    ],
    ['no English name', { names: { 'zh-CN': '例店', en: ' ' } }, 'name', 'names.en'],
    ['no basis', { basis: [] }, 'basis', 'basis'],
    ['no check', { check: [] }, 'check', 'check'],
    ['a code in capitals', { brand: { words: [], alone: null, codes: ['LiFenqi'] } }, 'code', 'brand.codes'],
    [
      'a word twice',
      { brand: { words: ['例'], weak: ['例'], alone: null, codes: [] } },
      'word',
      'brand.words',
    ],
    ['a script key that is a pattern', { item: { price: [{ script: 'a.*' }] } }, 'key', 'item.price'],
    ['a slot twice', { slots: [...good.slots, ...good.slots] }, 'slot', 'slots'],
    ['a broken selector', { slots: [{ id: 'row', box: 'div[' }] }, 'selector', 'slots.row.box'],
    [
      'a broken selector in a term',
      { slots: [{ id: 'row', box: 'a', terms: { min: { selector: '>>', unit: 'major' } } }] },
      'selector',
      'slots.row.terms.min',
    ],
    [
      'panes that are nowhere',
      { slots: [{ id: 'row', box: 'a', plan: { within: 'panes', selector: 'b' } }] },
      'panes',
      'slots.row.plan',
    ],
  ])('with %s says so', (_, change, kind, at) => {
    const problems = ruleProblems({ ...good, ...change }, parsesSelector);
    expect(problems).toEqual([expect.objectContaining({ kind, at })]);
    expect(problems.map((problem) => problemSentence('example.com', problem))[0]).toMatch(
      /^example\.com, .*\.$/,
    );
  });
});
