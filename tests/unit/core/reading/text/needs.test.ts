import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '@/lib/core/reading/phrases';
import { compiled, type TemplateGroup } from '@/lib/core/reading/text/compiled';
import { mask } from '@/lib/core/reading/text/mask';
import { mayMatch } from '@/lib/core/reading/text/needs';
import { compile } from '@/lib/core/reading/text/template';
import { normaliseText } from '@/lib/core/reading/text/text';
import { aLanguage } from './a-language';
import { SCRAPS } from '../scraps';

const GROUPS: readonly TemplateGroup[] = [
  'sentences',
  'weak',
  'monthly',
  'counts',
  'firsts',
  'options',
  'annual',
  'perPeriod',
  'total',
  'open',
  'feePerPeriod',
  'feeTotal',
  'limits',
];
const templates = languages
  .map(compiled)
  .flatMap((language) => GROUPS.flatMap((group) => language.templates(group)));

const asks = (template: string, text: string) => {
  const masked = mask(text, { currency: 'USD' }).text;
  return mayMatch(compile(template, aLanguage({ numbers: { four: 4 } })), masked, masked.toLowerCase());
};

describe('what a template cannot match without', () => {
  it('spares texts that lack it', () => {
    expect(asks('{p} a year', '12 a year')).toBe(false);
    expect(asks('{n} x {M}', '4 x 25')).toBe(false);
    expect(asks('pay {m}', 'pay later')).toBe(false);
    expect(asks('{n} payments', '4 parts')).toBe(false);
  });

  it('keeps texts that have it, in any case of their letters', () => {
    expect(asks('{p} a year', '12% A YEAR')).toBe(true);
    expect(asks('{n} x {M}', '4 x $25')).toBe(true);
    expect(asks('pay {m}', 'PAY 25')).toBe(true);
    expect(asks('{n} payments', 'FOUR PAYMENTS')).toBe(true);
  });

  it('asks for nothing that may be missing', () => {
    expect(asks('fee (?:of {p} )?{fee}', 'fee 25')).toBe(true);
    expect(asks('(?:from {M} )?for {n} parts', 'for 4 parts')).toBe(true);
    expect(asks('(?:down {down} )?four parts', 'four parts')).toBe(true);
    expect(asks('(?:{p}|{n}) parts', '4 parts')).toBe(true);
    expect(asks('(?:{p}|quarterly) off', 'quarterly off')).toBe(true);
  });

  it('never spares a text that a template of any language matches', () => {
    let matches = 0;
    const scraps = fc.array(fc.tuple(fc.constantFrom(...SCRAPS), fc.constantFrom(' ', ' ', '', ' | ', 'İ')), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(scraps, fc.boolean(), (parts, loud) => {
        const text = normaliseText(parts.map(([scrap, gap]) => scrap + gap).join(''));
        const { text: masked } = mask(loud ? text.toUpperCase() : text, {});
        const lower = masked.toLowerCase();
        for (const template of templates) {
          if (mayMatch(template, masked, lower)) continue;
          template.lastIndex = 0;
          expect(template.test(masked), `"${masked}" is spared: ${template.source}`).toBe(false);
        }
        matches += Number(templates.some((template) => masked.search(template) >= 0));
      }),
      { numRuns: 150, seed: 4 },
    );
    expect(matches).toBeGreaterThan(10);
  });
});
