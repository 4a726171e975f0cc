import { describe, expect, it, test } from 'vitest';
import { disabledReason, messageClass } from '@/lib/core/reading/text/reasons';
import { speak } from '../phrases/speak';

const en = speak('en-US', 'USD').tongue;
const de = speak('de', 'EUR').tongue;

describe('a store’s message', () => {
  test.each([
    ['Your credit limit is exceeded', 'limit'],
    ['Minimum order $50', 'amount'],
    ['This item is not eligible', 'not_eligible'],
    ['Under maintenance', 'maintenance'],
    ['No longer available', 'provider_gone'],
    ['Not available in your state', 'policy'],
    ['Something went wrong', 'generic_error'],
    ['Unavailable', 'silent'],
    ['Available now', null],
    ['', null],
  ])('%s: %s', (text, expected) => {
    expect(messageClass(text, en)).toBe(expected);
  });

  it('is classed by its most exact words, whatever order they stand in', () => {
    expect(messageClass('Something went wrong: insufficient credit', en)).toBe('limit');
    expect(messageClass('Currently unavailable: under maintenance', en)).toBe('maintenance');
  });

  it('may be in the language widgets fall back to', () => {
    expect(messageClass('Something went wrong', de)).toBe('generic_error');
    expect(messageClass('Quelque chose ne va pas', de)).toBeNull();
  });

  it('is heard the same however often it is asked', () => {
    const answers = [1, 2, 3].map(() => messageClass('please note: not eligible', en));
    expect(new Set(answers)).toEqual(new Set(['not_eligible']));
  });
});

describe('a method', () => {
  it('with a condition on the amount is closed only where that is worded as a refusal', () => {
    expect(disabledReason('Klarna | Minimum order $50', false, en)).toBeUndefined();
    expect(disabledReason('Klarna | Below the minimum order of $50', false, en)?.class).toBe('amount');
    expect(disabledReason('Klarna | Minimum order $50', true, en)).toEqual({
      class: 'amount',
      text: 'Minimum order $50',
    });
  });

  it('that is grey without a word is closed, and open where it is neither', () => {
    expect(disabledReason('Klarna', true, en)).toEqual({ class: 'silent', text: '' });
    expect(disabledReason('Klarna', false, en)).toBeUndefined();
  });

  it('gives the part of its row that says why, cut to a snippet', () => {
    expect(disabledReason('Klarna | Not eligible | Pay later', false, en)?.text).toBe('Not eligible');
    expect(disabledReason(`Not eligible ${'x'.repeat(500)}`, false, en)?.text).toHaveLength(200);
  });
});
