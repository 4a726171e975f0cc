import { languages } from '@/lib/core/reading/phrases';
import { providers } from '@/lib/core/reading/providers';
import { compiled } from '@/lib/core/reading/text/compiled';
import { limitsIn } from '@/lib/core/reading/text/limits';
import type { FoundPlan, Strength } from '@/lib/core/reading/text/parse-plan';
import { messageClass } from '@/lib/core/reading/text/reasons';
import { normaliseText } from '@/lib/core/reading/text/text';
import { tongueOf, type Tongue } from '@/lib/core/reading/text/tongue';
import type { WordGroup } from '@/lib/core/reading/text/compiled';
import { decimalMark } from '@/lib/core/money/decimal-mark';

/** Reads texts as a page in one language and currency would; English stands beside every language, as on pages. */
export function readerOf(lang: string, currency: string) {
  const id = lang.split('-')[0] ?? lang;
  const own = languages.filter((one) => one.id === id || one.id === 'en');
  const tongue: Tongue = tongueOf({ languages: own, rules: providers }, lang, {
    currency,
    decimal: decimalMark(lang),
  });
  const found = (text: string): readonly FoundPlan[] => tongue.plans(normaliseText(text));
  const mine = compiled(own.find((one) => one.id === id) ?? own[0] ?? missing(lang));
  return {
    tongue,
    found,
    plans: (text: string) => found(text).map(({ plan }) => plan),
    /** "4x7.50": count and amount of each plan, the strength where it is no full sentence, "+" for a teaser. */
    short: (text: string) => found(text).map(shortOf).join(' '),
    limits: (text: string) => {
      const limits = limitsIn(normaliseText(text), tongue);
      return limits && `${limits.min ?? ''}-${limits.max ?? ''}`;
    },
    says: (text: string, group: WordGroup) =>
      mine.words(group).test(text) && Boolean(reset(mine.words(group))),
    message: (text: string) => messageClass(text, tongue),
  };
}

const MARK: Readonly<Record<Strength, string>> = { sentence: '', weak: '?', monthly: '', count: '' };

function shortOf({ plan, strength }: FoundPlan): string {
  return `${plan.count ?? '-'}x${plan.each ?? '-'}${plan.teaser ? '+' : ''}${MARK[strength]}`;
}

function reset(words: RegExp): RegExp {
  words.lastIndex = 0;
  return words;
}

function missing(lang: string): never {
  throw new Error(`No phrases for ${lang}. Add the language to lib/core/reading/phrases/index.ts.`);
}
