import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencies, isCurrency, minorDigits } from '@/lib/core/money/currency';
import { decimalOf } from '@/lib/core/money/decimal-of';
import { exactShare } from '@/lib/core/money/exact';
import { ratioOf, ratioToDecimal } from '@/lib/core/money/ratio';

/** decimal.js is the oracle here; the product computes without it. */
const Oracle = Decimal.clone({ precision: 80 });
const MODES = {
  'half-up': Decimal.ROUND_HALF_UP,
  'half-even': Decimal.ROUND_HALF_EVEN,
  down: Decimal.ROUND_DOWN,
} as const;
const mode = fc.constantFrom('half-up' as const, 'half-even' as const, 'down' as const);
const decimal = fc
  .tuple(fc.boolean(), fc.integer({ min: 0, max: 20 }), fc.stringMatching(/^\d{1,12}$/))
  .map(([minus, whole, part]) => `${minus ? '-' : ''}${whole}.${part}`);

describe('an exact share', () => {
  it.each([
    ['2.3 % of 299.00', 29_900, '0.023', 'half-even', 688],
    ['a half, to the even neighbour', 5, '0.5', 'half-even', 2],
    ['a half, up', 5, '0.5', 'half-up', 3],
    ['a half below zero, away from it', -5, '0.5', 'half-up', -3],
    ['a half, cut off', 5, '0.5', 'down', 2],
    ['1.005 of 1.00, where doubles say 1.00', 100, '1.005', 'half-up', 101],
    ['next to nothing', -1, '0.1', 'half-even', 0],
  ] as const)('%s', (_, minor, fraction, rounding, expected) => {
    expect(exactShare(minor, fraction, rounding)).toBe(expected);
  });

  it('is what decimal.js says, for every amount, fraction and rounding', () => {
    const amount = fc.integer({ min: -100_000_000_000, max: 100_000_000_000 });
    fc.assert(
      fc.property(amount, decimal, mode, (minor, fraction, rounding) => {
        const expected = new Oracle(minor).times(fraction).toDecimalPlaces(0, MODES[rounding]).toNumber();
        expect(exactShare(minor, fraction, rounding)).toBe(expected + 0);
      }),
    );
  });

  it('refuses what is no fraction, no whole amount, or too large', () => {
    expect(() => exactShare(100, '2,3', 'down')).toThrow('no decimal fraction');
    expect(() => exactShare(100, '1e9', 'down')).toThrow('no decimal fraction');
    expect(() => exactShare(1.5, '0.1', 'down')).toThrow('whole number');
    expect(() => exactShare(9_000_000_000_000_000, '20', 'down')).toThrow('too large');
  });
});

describe('decimals', () => {
  it('print a ratio as decimal.js rounds it', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 6 }), mode, (text, digits, rounding) => {
        const ratio = ratioOf(text);
        const expected = new Oracle(text).toDecimalPlaces(digits, MODES[rounding]);
        const shown = ratio && ratioToDecimal(ratio, digits, rounding);
        expect(shown).toBe(expected.isZero() ? expected.abs().toFixed(digits) : expected.toFixed(digits));
      }),
    );
  });

  it('print a double without exponent, and read back as the same double', () => {
    const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(finite, (value) => {
        const text = decimalOf(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value + 0);
      }),
    );
    expect([1.5e-7, 1e21, -2.5e22, 0.1, 120].map(decimalOf)).toEqual([
      '0.00000015',
      '1000000000000000000000',
      '-25000000000000000000000',
      '0.1',
      '120',
    ]);
    expect(() => decimalOf(Infinity)).toThrow(RangeError);
  });
});

describe('currencies', () => {
  it.each([
    ['CNY', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
    ['IDR', 2],
    ['HUF', 2],
    ['IQD', 3],
    ['TWD', 2],
    ['UYI', 0],
  ])('%s has %i digits', (code, digits) => {
    expect(minorDigits(code)).toBe(digits);
  });

  it('are three letters each, listed once, and nothing else is one', () => {
    expect(currencies().length).toBeGreaterThan(150);
    expect(new Set(currencies()).size).toBe(currencies().length);
    expect(currencies().every((code) => /^[A-Z]{3}$/.test(code) && isCurrency(code))).toBe(true);
    expect(['XAU', 'XXX', 'RMB', 'cny', 'HRK', '', 'constructor'].filter(isCurrency)).toEqual([]);
  });

  it('have the digits the platform knows, except where it departs from the standard', () => {
    const known = new Set(Intl.supportedValuesOf('currency'));
    const differing = currencies().filter((code) => {
      if (!known.has(code)) return false;
      const format = new Intl.NumberFormat('en', { style: 'currency', currency: code });
      return format.resolvedOptions().maximumFractionDigits !== minorDigits(code);
    });
    // The platform drops decimals that daily use has dropped; the standard, and so an account, keeps them.
    expect(differing).toEqual(expect.arrayContaining(['HUF', 'IDR', 'IQD']));
    expect(differing.map((code) => minorDigits(code)).filter((digits) => digits < 2)).toEqual([]);
    expect(differing.length).toBeLessThan(20);
  });
});
