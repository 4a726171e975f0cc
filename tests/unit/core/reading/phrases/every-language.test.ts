import { describe, expect, it } from 'vitest';
import { languages } from '@/lib/core/reading/phrases';
import { compiled, type TemplateGroup, type WordGroup } from '@/lib/core/reading/text/compiled';

const GROUPS: readonly TemplateGroup[] = [
  'sentences',
  'weak',
  'monthly',
  'counts',
  'firsts',
  'annual',
  'perPeriod',
  'total',
  'open',
  'feePerPeriod',
  'feeTotal',
  'limits',
];
const WORDS: readonly WordGroup[] = ['free', 'costly', 'from', 'refuses', 'unavailable', 'installments'];
const MORE: readonly WordGroup[] = ['deferred', 'rent', 'existing', 'other', 'storeCard', 'example'];

describe.each(languages.map((language) => [language.id, compiled(language)] as const))(
  '%s',
  (_, language) => {
    it('is made of patterns that compile, and none of them matches nothing', () => {
      const patterns = [
        ...GROUPS.flatMap((group) => language.templates(group)),
        ...[...WORDS, ...MORE].map((group) => language.words(group)),
        ...language.messages().map(({ words }) => words),
      ];
      for (const pattern of patterns) expect(''.match(pattern) ?? [], pattern.source).toEqual([]);
    });
  },
);
