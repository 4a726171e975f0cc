import { describe, expect, it } from 'vitest';
import { isLinearPath } from '@/lib/core/reading/rules/linear-path';

describe('a pattern for addresses', () => {
  it.each([
    '^/buy/(?:confirm|checkout)',
    '/item\\.html$',
    '^/\\d+\\.html$',
    '^/p/[^/]+/reviews',
    '^/a{2,3}/?$',
  ])('%s may run', (source) => expect(isLinearPath(source)).toBe(true));

  it.each([
    '',
    '(',
    '^(?:a+)+$',
    '^(?:a|a)*$',
    '^a*a*$',
    'a+$',
    '^(a)\\1$',
    '^(?=a)b',
    '^(?<!a)b',
    '^(?:ab){2,30}',
    '^a{1,99}',
    'x'.repeat(201),
  ])('%s may not', (source) => expect(isLinearPath(source)).toBe(false));
});
