import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { normaliseText, snippet } from '@/lib/core/reading/text/text';

/** Characters nobody sees: zero width, direction, soft hyphen, byte order mark, tags. */
const HIDDEN = ['\u200B', '\u200D', '\u202E', '\u2066', '\u00AD', '\uFEFF', '\u{E0041}', '\u061C'];

describe('one form for page text', () => {
  test.each([
    ['１２期 × ￥１００．５０', '12期 × ¥100.50'],
    ['（ＡＰＲ：９％）', '(APR:9%)'],
    ['満500，100元', '満500，100元'],
    ['١٢٫٥', '12.5'],
    ['  a \n\t b\u00A0c ', 'a b c'],
  ])('%s', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it('is its own form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
    );
  });

  it('is the same with characters that nobody sees, wherever they stand', () => {
    const parts = fc.array(
      fc.tuple(fc.string({ unit: 'grapheme', maxLength: 4 }), fc.constantFrom(...HIDDEN)),
    );
    fc.assert(
      fc.property(parts, (all) => {
        const seen = all.map(([text]) => text).join('');
        expect(normaliseText(all.flat().join(''))).toBe(normaliseText(seen));
      }),
    );
  });
});

test('a snippet is folded, bare of bars at its ends, and bounded', () => {
  expect(snippet(' | a  | b | ')).toBe('a | b');
  expect(snippet('x'.repeat(200))).toHaveLength(200);
  expect(snippet('x'.repeat(201))).toBe(`${'x'.repeat(199)}…`);
});
