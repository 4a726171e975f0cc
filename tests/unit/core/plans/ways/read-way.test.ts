import { describe, expect, it } from 'vitest';
import { InputError } from '@/lib/core/plans/input-error';
import { readWay } from '@/lib/core/plans/ways/read-way';

function refusal(input: unknown): [string, string] {
  try {
    readWay(input);
  } catch (error) {
    if (error instanceof InputError) return [error.field, error.problem];
  }
  return ['', 'accepted'];
}

describe('reading a way to pay', () => {
  it('takes terms apart or flat, and nothing said for not stated', () => {
    const flat = readWay({ key: 'a', kind: 'stated', count: '12', each: 134.9, down: '' });
    expect(readWay({ kind: 'stated', terms: { count: 12, each: '134.9' } })).toEqual(flat);
    expect(flat).toMatchObject({
      kind: 'stated',
      terms: { count: 12, each: '134.9', down: null, first: null },
    });
    expect(flat).not.toHaveProperty('terms.key');
  });

  it('reads every type of field', () => {
    const { terms } = readWay({
      kind: 'rent-then-buy',
      count: 12,
      each: 450,
      period: { every: 1, unit: 'month' },
      inAdvance: false,
      saleAfter: 7,
      returnPenalty: '0.5',
      buyOutIs: 'extra',
    });
    expect(terms).toMatchObject({ inAdvance: false, saleAfter: 7, returnPenalty: '0.5', buyOutIs: 'extra' });
    expect(readWay({ kind: 'stated', period: 'week' }).terms).toMatchObject({
      period: { every: 1, unit: 'week' },
    });
  });

  it.each([
    ['no object', 12, 'kind', 'missing'],
    ['no kind', { count: 12 }, 'kind', 'missing'],
    ['an unknown kind', { kind: 'lottery' }, 'kind', 'unknown-kind'],
    ['terms that are none', { kind: 'stated', terms: [] }, 'terms', 'missing'],
    ['an unknown field', { kind: 'stated', interest: '1' }, 'terms.interest', 'unknown-field'],
    ['a field of every object', { kind: 'stated', toString: '1' }, 'terms.toString', 'unknown-field'],
    ['a negative amount', { kind: 'stated', each: '-5' }, 'terms.each', 'not-an-amount'],
    ['an amount with a sign of money', { kind: 'stated', each: '¥5' }, 'terms.each', 'not-an-amount'],
    ['an amount with an exponent', { kind: 'stated', each: 1e21 }, 'terms.each', 'not-an-amount'],
    ['NaN', { kind: 'stated', each: Number.NaN }, 'terms.each', 'not-an-amount'],
    ['a percentage', { kind: 'flat-fee', feeRate: '0.6%' }, 'terms.feeRate', 'not-a-number'],
    ['a count of nothing', { kind: 'stated', count: 0 }, 'terms.count', 'too-small'],
    ['a negative count', { kind: 'stated', count: '-3' }, 'terms.count', 'too-small'],
    ['a thousand million periods', { kind: 'stated', count: 1e9 }, 'terms.count', 'too-large'],
    ['half a payment', { kind: 'stated', count: 1.5 }, 'terms.count', 'not-whole'],
    ['a count in words', { kind: 'stated', count: 'twelve' }, 'terms.count', 'not-a-number'],
    ['an unknown choice', { kind: 'stated', remainder: 'middle' }, 'terms.remainder', 'not-a-choice'],
    ['an unknown period', { kind: 'stated', period: 'moon' }, 'terms.period', 'not-a-choice'],
    [
      'no time at all',
      { kind: 'stated', period: { every: 0, unit: 'day' } },
      'terms.period.every',
      'too-small',
    ],
    ['neither yes nor no', { kind: 'rent-to-own', inAdvance: 'perhaps' }, 'terms.inAdvance', 'not-a-choice'],
    [
      'a down payment of everything',
      { kind: 'stated', price: '9', down: '9' },
      'terms.down',
      'contradiction',
    ],
    ['a last of unknown many', { kind: 'stated', each: '9', last: '8' }, 'terms.last', 'contradiction'],
    [
      'one of two amounts',
      { kind: 'stated', count: 1, first: '9', last: '8' },
      'terms.last',
      'contradiction',
    ],
    [
      'more waived than held',
      { kind: 'rent-to-own', deposit: '1', depositWaived: '2' },
      'terms.depositWaived',
      'contradiction',
    ],
  ])('refuses %s, and names it', (_, input, field, problem) => {
    expect(refusal(input)).toEqual([field, problem]);
  });

  it('says in a sentence what to do', () => {
    expect(() => readWay({ kind: 'stated', count: 1000 })).toThrow('Use a whole number from 1 to 600.');
    expect(() => readWay({ kind: 'lottery' })).toThrow(/Use one of: in-full, interest-free/);
  });
});
