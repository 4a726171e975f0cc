import { describe, expect, it, test } from 'vitest';
import { limitsIn } from '@/lib/core/reading/text/limits';
import { speak } from '../phrases/speak';

const en = speak('en-US', 'USD').tongue;

describe('the amounts a method is for', () => {
  test.each([
    ['on orders over $35', '35', null],
    ['Available for orders between $35 and $1,000.00', '35', '1000.00'],
    ['on purchases up to $500', null, '500'],
    ['Minimum order value: $50', '50', null],
    ['up to $500', null, '500'],
  ])('%s', (text, min, max) => {
    expect(limitsIn(text, en)).toMatchObject({ min, max, currency: 'USD' });
  });

  test.each([
    'free shipping on orders over $35',
    'Save up to $500 on your phone',
    'on orders over 35 items',
    '4 payments of $35',
    '',
  ])('are not told by "%s"', (text) => {
    expect(limitsIn(text, en)).toBeNull();
  });

  it('are the first that are told of each, in the currency of their sign', () => {
    expect(limitsIn('on orders over €35, on orders over €90, on purchases up to €500', en)).toEqual({
      min: '35',
      max: '500',
      currency: 'EUR',
    });
  });

  it('are told in one language: an English widget on a German page adds nothing to a German sentence', () => {
    const de = speak('de', 'EUR').tongue;
    expect(limitsIn('für Bestellungen ab 50 €', de)).toMatchObject({ min: '50', max: null });
    expect(limitsIn('on orders over 35 €', de)).toMatchObject({ min: '35', max: null });
  });
});
