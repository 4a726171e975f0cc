import { assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentText, readTyped, readTypedPercent } from '@/components/compare/typed-number';

describe('numbers as people type them', () => {
  it.each([
    ['5700', '5700'],
    [' 5,700.50 ', '5700.50'],
    ['５，７００．５ 元', '5700.5'],
    ['¥1,299', '1299'],
    ['US$ 12', '12'],
    ['CNY 99', '99'],
    ['.5', '0.5'],
    ['007', '7'],
    ['12.', '12'],
    ['-3', '-3'],
    ['−3', '-3'],
  ])('%s is %s', (text, number) => {
    expect(readTyped(text)).toBe(number);
  });

  it.each(['', 'abc', '1,2,3', '12,5', '1.2.3', '5e3', '--1', '.', '5 bucks', 'NaN', '1/2', '０x10'])(
    '“%s” is no number',
    (text) => {
      expect(readTyped(text)).toBeNull();
    },
  );

  it('moves the point of a percentage digit by digit, there and back', () => {
    expect(readTypedPercent('0.6%')).toBe('0.006');
    expect(readTypedPercent('150')).toBe('1.5');
    expect(readTypedPercent('-2')).toBe('-0.02');
    expect(readTypedPercent('six')).toBeNull();
    expect(percentText('0.006')).toBe('0.6');
    expect(percentText('1.5')).toBe('150');
    expect(percentText('0')).toBe('0');
    assert(
      property(integer({ min: 0, max: 9_999_999 }), (millionths) => {
        const fraction = readTypedPercent(`${millionths / 1e4}`);
        expect(readTypedPercent(percentText(fraction ?? 'x'))).toBe(fraction);
      }),
    );
  });
});
