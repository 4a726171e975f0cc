import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMinor, isDecimalString, toMinor } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';
import { percentAsFraction } from '@/lib/core/money/percent';

describe('amounts', () => {
  it.each([
    ['511.15', 2, 51115],
    ['0.1', 2, 10],
    ['3333', 0, 3333],
    ['33.333', 3, 33333],
    ['-5.00', 2, -500],
  ])('%s with %i decimals is %i minor units', (amount, digits, minor) => {
    expect(toMinor(amount, digits)).toBe(minor);
  });

  it.each(['1e100000000', '1_000', '0x1F', 'Infinity', '', '1.', '.5', '1,000', '9'.repeat(13)])(
    'refuses %s, which other libraries would take',
    (text) => {
      expect(isDecimalString(text)).toBe(false);
      expect(toMinor(text, 2)).toBeNull();
    },
  );

  it('refuses more decimals than the currency has, unless they are zeros', () => {
    expect(toMinor('1.005', 2)).toBeNull();
    expect(toMinor('1.500', 2)).toBe(150);
    expect(toMinor('100.5', minorDigits('JPY'))).toBeNull();
  });

  it('comes back the same from minor units, for every currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e11, max: 1e11 }),
        fc.constantFrom('CNY', 'JPY', 'KWD'),
        (minor, currency) => {
          const digits = minorDigits(currency);
          expect(toMinor(fromMinor(minor, digits), digits)).toBe(minor);
        },
      ),
    );
  });

  it.each([
    ['2.3', '0.023'],
    ['8.0', '0.08'],
    ['14.4', '0.144'],
    ['100', '1'],
    ['0.5', '0.005'],
    ['0.25', '0.0025'],
  ])('%s per cent is the fraction %s', (percent, fraction) => {
    expect(percentAsFraction(percent)).toBe(fraction);
  });
});
