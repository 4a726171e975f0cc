import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCurrency } from '@/lib/core/money/currency';
import { PROFILES, profileOf } from '@/lib/core/plans/profiles';
import { displayRate } from '@/lib/core/plans/profiles/display-rate';

describe('how a market shows a rate', () => {
  it.each([
    // 0.6 % a period × 12 (calculator facts, decision 2), under each market's rule.
    ['CNY', 'nominal', '13.03'],
    ['USD', 'nominal', '13.03'],
    ['JPY', 'nominal', '13.03'],
    ['INR', 'nominal', '13.03'],
    ['SGD', 'nominal', '13.03'],
    ['HKD', 'effective', '13.84'],
    ['BRL', 'effective', '13.84'],
    ['EUR', 'effective', '13.8'],
    ['SEK', 'effective', '13.8'],
    ['GBP', 'effective', '13.8'],
    ['KRW', 'both', '13.0'],
  ])('%s: %s first', (currency, first, shown) => {
    const profile = profileOf(currency);
    expect(profile.first).toBe(first);
    const rate = first === 'effective' ? '0.138417850663902' : '0.130342242811081';
    expect(displayRate(rate, profile)).toEqual({ percent: shown, beyond: false, exact: shown });
  });

  it('rounds a half as the market does, on the digits and not on a double', () => {
    expect(displayRate('0.12345', profileOf('USD')).percent).toBe('12.35');
    expect(displayRate('0.12345', profileOf('BRL')).percent).toBe('12.34');
    expect(displayRate('0.01005', profileOf('CNY')).percent).toBe('1.01');
    expect(displayRate('0.0125', profileOf('EUR')).percent).toBe('1.3');
    expect(displayRate('-0.074701', profileOf('CNY')).percent).toBe('-7.47');
    expect(displayRate('0', profileOf('CNY')).percent).toBe('0.00');
  });

  it('says "more than 1,000 %" beyond it, and keeps the digits', () => {
    expect(displayRate('21.6998305278', profileOf('EUR'))).toEqual({
      percent: '1000',
      beyond: true,
      exact: '2170.0',
    });
    expect(displayRate('10', profileOf('CNY'))).toMatchObject({ percent: '1000.00', beyond: false });
    expect(displayRate('9'.repeat(309), profileOf('CNY')).beyond).toBe(true);
  });

  it('agrees with decimal.js on every rate', () => {
    const Oracle = Decimal.clone({ precision: 60 });
    const rates = fc
      .tuple(fc.integer({ min: 0, max: 9 }), fc.stringMatching(/^\d{1,15}$/))
      .map(([whole, part]) => `${whole}.${part}`);
    fc.assert(
      fc.property(rates, fc.constantFrom(...PROFILES), (rate, profile) => {
        const mode = profile.rounding === 'half-up' ? Decimal.ROUND_HALF_UP : Decimal.ROUND_HALF_EVEN;
        expect(displayRate(rate, profile).percent).toBe(
          new Oracle(rate).times(100).toFixed(profile.decimals, mode),
        );
      }),
    );
  });

  it('refuses what is no rate', () => {
    expect(() => displayRate('13,5', profileOf('CNY'))).toThrow(RangeError);
    expect(() => displayRate('NaN', profileOf('CNY'))).toThrow(RangeError);
  });
});

describe('the markets', () => {
  it('are one each, with words for both rates in every language', () => {
    expect(new Set(PROFILES.map(({ market }) => market)).size).toBe(10);
    const words = PROFILES.flatMap(({ nominal, effective }) => [nominal, effective]);
    expect(words.filter(({ local, zh, en }) => [local, zh, en].includes(''))).toEqual([]);
    // Two rates under one word would be one too many.
    expect(PROFILES.filter(({ nominal, effective }) => nominal.local === effective.local)).toEqual([]);
  });

  it('are found by real currencies, and by no other word', () => {
    const own = ['CNY', 'USD', 'EUR', 'GBP', 'JPY', 'BRL', 'INR', 'HKD', 'SGD'];
    expect(own.every(isCurrency)).toBe(true);
    expect(new Set(own.map((currency) => profileOf(currency).market)).size).toBe(9);
    for (const none of ['KRW', '', 'constructor', 'cny']) expect(profileOf(none).market).toBe('other');
  });
});
