import { describe, expect, it } from 'vitest';
import { readRule } from '@/lib/adapters/browser/read-rule';
import { mi } from '@/lib/core/reading/stores/mi';

const anyCss = () => true;

describe('a rule from outside', () => {
  it('comes back as it went in', () => {
    expect(readRule(JSON.parse(JSON.stringify(mi)), anyCss)).toEqual({ kind: 'rule', rule: mi });
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['a text', 'rule'],
    ['a field too many', { ...mi, run: 'alert(1)' }],
    ['a field too few', { ...mi, slots: undefined }],
    ['a kind of page nobody knows', { ...mi, where: { hosts: ['mi.com'], pages: [{ kind: 'cashier' }] } }],
    ['a slot without a box', { ...mi, slots: [{ id: 'a' }] }],
    ['an older version', { ...mi, version: 1 }],
  ])('is refused when it is %s', (_, value) => {
    expect(readRule(value, anyCss)).toMatchObject({ kind: 'shape' });
  });

  it('names the place that is wrong', () => {
    const wrong = { ...mi, slots: [{ id: 'a', box: 3 }] };
    expect(readRule(wrong, anyCss)).toMatchObject({ kind: 'shape', at: '#/slots/0/box' });
  });

  it('is told apart when it is from a later version', () => {
    expect(readRule({ ...mi, version: 3, more: true }, anyCss)).toEqual({ kind: 'newer' });
  });

  it('is refused unread when it is huge', () => {
    const area = Array.from({ length: 6000 }, (_, place) => `.area-${place}`);
    expect(readRule({ ...mi, area }, anyCss)).toEqual({ kind: 'too-large' });
  });

  it('is refused with what does not make sense in it', () => {
    expect(readRule(mi, (selector) => !selector.includes('li.fenqi'))).toMatchObject({
      kind: 'problems',
      problems: [{ kind: 'selector', at: 'slots.cashier-installments.option' }],
    });
  });
});
