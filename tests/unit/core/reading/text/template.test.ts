import { describe, expect, it, test } from 'vitest';
import { mask } from '@/lib/core/reading/text/mask';
import { compile, wordsOf } from '@/lib/core/reading/text/template';
import { aLanguage } from './a-language';

const latin = aLanguage({ numbers: { four: 4, fourteen: 14 } });
const cjk = aLanguage({ script: 'cjk', from: '起', numbers: { 十: 10, 十二: 12 } });

/** The first match of a template in a text whose amounts are masked, by slot. */
function slots(template: string, text: string, language = latin): Record<string, string> | null {
  const masked = mask(text, { currency: 'USD', decimal: '.' });
  const [match] = masked.text.matchAll(compile(template, language));
  if (!match) return null;
  const places = Object.entries(match.indices?.groups ?? {}).flatMap(([name, place]) =>
    place ? [[name, text.slice(...place)] as const] : [],
  );
  return Object.fromEntries(places);
}

describe('a template', () => {
  test.each<[template: string, text: string, slots: Record<string, string> | null]>([
    ['{n} payments', '4 payments', { count: '4' }],
    ['{n} payments', 'Klarna.4 payments', { count: '4' }],
    ['{n} payments', '3.4 payments', null],
    ['{n} payments', '104 payments', null],
    ['{n} payments', 'Four payments', { count: 'Four' }],
    ['{n} payments', 'fourteen payments', { count: 'fourteen' }],
    ['{n} payments', '4 repayments', null],
    ['{n} payments', '4 paymentsplan', null],
    ['{n} payments', '4 | payments', { count: '4' }],
    ['{n} payments', '4payments', null],
    ['{n}_payments', '4payments', { count: '4' }],
    ['{n}_x_{M}', '4 x $25.00', { count: '4', each: '$25.00' }],
    ['{n}_x_{M}', '4 x 25.00', null],
    ['{n}_x_{m}', '4 x 25.00', { count: '4', each: '25.00' }],
    ['{n}_x_{m}', '4 x 25%', null],
    ['{first} then {k} of {m}', '$10.00 then 3 of $20.00', { first: '$10.00', rest: '3', each: '$20.00' }],
    ['pay…{M}', 'pay it all for $25.00', { each: '$25.00' }],
    ['pay…{M}', 'pay 3 or $25.00', null],
    ['pay…{M}', 'pay | later | $25.00', null],
    ['{list} parts', '3, 6 and 12 parts', { list: '3, 6 and 12' }],
    ['{list} parts', '3/6/12 parts', { list: '3/6/12' }],
    ['{list} parts', '12 parts', null],
    ['{every} parts', '2~6 parts', { low: '2', high: '6' }],
    ['{range} parts', '3-24 parts', { range: '3-24' }],
    ['{p} a year', '9.99% a year', { percent: '9.99' }],
    ['{p} a year', '0-36% a year', null],
    ['{from}_{M}', 'only $25.00', { from1: 'only', each: '$25.00' }],
    ['{from}_{M}', '$25.00', { each: '$25.00' }],
  ])('%s in "%s"', (template, text, expected) => {
    expect(slots(template, text)).toEqual(expected);
  });

  it('stands inside words where a language has no blanks, and nowhere inside them where it has', () => {
    expect(slots('{n}期', '可分十二期购买', cjk)).toEqual({ count: '十二' });
    expect(slots('rate {n}', 'corporate 4', latin)).toBeNull();
  });

  it('takes a blank in a character class as it is', () => {
    expect(compile('a[ -]b', latin).source).toContain('a[ -]b');
    expect(slots('a[ -]b', 'a | b')).toBeNull();
  });

  it('keeps each "from" apart, so that two of them in a template are no error', () => {
    expect(slots('{from}_{M}_{from}', 'from $25.00 only')).toEqual({
      from1: 'from',
      each: '$25.00',
      from2: 'only',
    });
  });

  it('with a slot that nobody knows says in which language, and where the names are', () => {
    expect(() => compile('{n} {what}', latin)).toThrow(
      'The phrases of "xx" use {what}, which no template knows. See template.ts for the names.',
    );
    expect(() => compile(String.raw`\p{L} {n}`, latin)).not.toThrow();
  });
});

describe('words', () => {
  it('are whole where a language parts words', () => {
    expect('Zip it'.match(wordsOf('zip', 'latin'))).toEqual(['Zip']);
    for (const text of ['zipper', 'unzip', 'zip2', 'größezip'])
      expect(text.match(wordsOf('zip', 'latin'))).toBeNull();
    expect('支持分期付款'.match(wordsOf('分期', 'cjk'))).toEqual(['分期']);
  });

  it('that a language does not have match nothing', () => {
    for (const text of ['', 'undefined', 'zip']) expect(text.match(wordsOf(undefined, 'latin'))).toBeNull();
  });
});
