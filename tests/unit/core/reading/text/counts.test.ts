import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countsIn } from '@/lib/core/reading/text/counts';
import { aLanguage } from './a-language';

const language = aLanguage({ numbers: { four: 4, zwölf: 12 } });

describe('the counts a statement names', () => {
  test.each<[Record<string, string | undefined>, readonly number[]]>([
    [{ count: '12' }, [12]],
    [{ count: 'Four' }, [4]],
    [{ count: 'ZWÖLF' }, [12]],
    [{ rest: '3' }, [4]],
    [{ rest: '1' }, [2]],
    [{ list: '3, 6 and 12' }, [3, 6, 12]],
    [{ low: '2', high: '5' }, [2, 3, 4, 5]],
    [{ low: '3', high: '15' }, [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]],
    [{ count: '2' }, [2]],
    [{ count: '120' }, [120]],
  ])('%j: %j', (words, counts) => {
    expect(countsIn(words, language)).toEqual(counts);
  });

  test.each<[why: string, words: Record<string, string | undefined>]>([
    ['one payment is no installments', { count: '1' }],
    ['nor are none', { rest: '0' }],
    ['more than ten years is a mortgage', { count: '121' }],
    ['a list with a part that is no count is another list', { list: '1, 6 and 12' }],
    ['a wide range is not every count in it', { low: '3', high: '16' }],
    ['a range runs upward', { low: '12', high: '3' }],
    ['and has two ends', { low: '6', high: '6' }],
    ['half a range', { low: '3' }],
    ['words that are no number', { count: 'constructor' }],
    ['what is not to be expanded', { range: '3-24' }],
    ['nothing', {}],
  ])('%s', (_, words) => {
    expect(countsIn(words, language)).toEqual([]);
  });

  it('are whole, from 2 to 120, and few', () => {
    const number = fc.oneof(fc.integer({ min: -5, max: 500 }).map(String), fc.string({ maxLength: 6 }));
    const words = fc.record(
      { count: number, rest: number, list: number, low: number, high: number },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(words, (one) => {
        const counts = countsIn(one, language);
        expect(counts.length).toBeLessThanOrEqual(13);
        for (const count of counts) expect(Number.isInteger(count) && count >= 2 && count <= 120).toBe(true);
      }),
    );
  });
});
