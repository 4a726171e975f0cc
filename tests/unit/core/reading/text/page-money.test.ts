import { describe, expect, it } from 'vitest';
import { shopify } from '@/lib/core/reading/platforms/shopify';
import { vivo } from '@/lib/core/reading/stores/vivo';
import { pageMoney } from '@/lib/core/reading/text/page-money';
import { aSlot, aSnapshot, declared } from '../a-snapshot';

const currency = (part: Parameters<typeof aSnapshot>[0], rule: Parameters<typeof pageMoney>[1] = null) =>
  pageMoney(aSnapshot(part), rule).currency;

describe('what bare amounts of a page are', () => {
  const en = { lang: 'en', url: 'https://shop.example/x' };
  const eur = [declared(), declared({ currency: 'EUR' })];
  const slots = [aSlot(), aSlot({ terms: { currency: 'GBP' } })];

  it('by the store’s rule, whatever the page declares', () => {
    expect(currency({ ...en, structured: eur }, vivo)).toBe('CNY');
    expect(currency({ ...en, structured: eur }, shopify)).toBe('EUR');
  });

  it('else by the first item that declares one, else by a widget’s attribute', () => {
    expect(currency({ ...en, structured: eur, slots })).toBe('EUR');
    expect(currency({ ...en, slots })).toBe('GBP');
    expect(currency({ ...en, structured: [declared({ currency: 'money' })] })).toBeNull();
  });

  it('else by where it lives and how it speaks, else not known', () => {
    expect(currency({ lang: 'en', url: 'https://shop.pl/x' })).toBe('PLN');
    expect(currency({ lang: 'de-CH', url: 'https://shop.example/x' })).toBe('CHF');
    expect(currency({ lang: null, url: 'https://shop.example/x' })).toBeNull();
  });

  it('with the decimal mark of its language', () => {
    expect(pageMoney(aSnapshot({ lang: 'de' }), null).decimal).toBe(',');
    expect(pageMoney(aSnapshot({ lang: 'en-US' }), null).decimal).toBe('.');
    expect(pageMoney(aSnapshot({ lang: null }), null).decimal).toBeNull();
  });
});
