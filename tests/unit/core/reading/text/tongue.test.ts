import { describe, expect, it } from 'vitest';
import { knowledgeFor } from '@/lib/core/reading/all-knowledge';
import { tongueOf } from '@/lib/core/reading/text/tongue';

const money = { currency: 'USD', decimal: '.' } as const;
const known = knowledgeFor('shop.example', ['zh', 'en', 'de']);

describe('how a page speaks', () => {
  const order = (lang: string | null) =>
    tongueOf(known, lang, money).languages.map(({ language }) => language.id);

  it('its own language first, then English, then the rest in their order', () => {
    expect(order('de-AT')).toEqual(['de', 'en', 'zh']);
    expect(order('zh_TW')).toEqual(['zh', 'en', 'de']);
    expect(order('en')[0]).toBe('en');
    expect(order(null)[0]).toBe('en');
    expect(order('xx')[0]).toBe('en');
  });

  it('only what it was given: words of another language say nothing', () => {
    const french = '3 fois 25,00 € sans frais';
    expect(tongueOf(known, 'fr', money).plans(french)).toEqual([]);
    expect(tongueOf(knowledgeFor('shop.example', ['fr']), 'fr', money).plans(french)).not.toEqual([]);
  });

  it('no language at all says nothing, and no error', () => {
    const silent = tongueOf({ languages: [], rules: [] }, null, money);
    expect(silent.plans('4 payments of $25.00')).toEqual([]);
    expect(silent.says('financing', 'installments')).toBe(false);
    expect(silent.brands.named('Klarna 花呗', true)).toEqual([]);
    for (const words of [silent.page.buys, silent.page.total, silent.page.loading, silent.page.installments])
      expect(words.test('Add to cart')).toBe(false);
  });

  it('parses a text once, and a text without a hint of installments never', () => {
    const tongue = tongueOf(known, 'en', money);
    const text = '4 payments of $25.00';
    expect(tongue.plans(text)).toBe(tongue.plans(text));
    expect(tongue.plans('A red coat')).toEqual([]);
  });

  it('the same after many texts as before', () => {
    const tongue = tongueOf(known, 'en', money);
    for (let index = 0; index < 4_100; index += 1) {
      tongue.plans(`coat ${index}`);
      tongue.says(`coat ${index}`, 'rent');
    }
    expect(tongue.plans('4 payments of $25.00')[0]?.plan.count).toBe(4);
    expect(tongue.says('rent it', 'rent')).toBe(true);
    expect(tongue.says('a parent', 'rent')).toBe(false);
  });
});
