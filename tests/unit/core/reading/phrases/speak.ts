import { languages } from '@/lib/core/reading/phrases';
import { providers } from '@/lib/core/reading/providers';
import { languagesOf } from '@/lib/core/reading/text/languages-of';
import { limitsIn } from '@/lib/core/reading/text/limits';
import { disabledReason } from '@/lib/core/reading/text/reasons';
import { normaliseText } from '@/lib/core/reading/text/text';
import { tongueOf } from '@/lib/core/reading/text/tongue';
import { decimalMark } from '@/lib/core/money/decimal-mark';

/** A page in one language and currency, read as the product reads it: with the languages its tag brings. */
export function speak(lang: string, currency: string | null) {
  const spoken = languagesOf({ lang, host: 'shop.example', path: '/', sample: '' });
  const tongue = tongueOf(
    { languages: languages.filter(({ id }) => spoken.includes(id)), rules: providers },
    lang,
    { currency, decimal: decimalMark(lang) },
  );
  const found = (text: string) => tongue.plans(normaliseText(text));
  return {
    tongue,
    /** [count, each], with the strength where it is not a sentence. */
    terms: (text: string) =>
      found(text).map(({ plan: { count, each }, strength }) =>
        strength === 'sentence' ? [count, each] : [count, each, strength],
      ),
    plan: (text: string) => found(text)[0]?.plan ?? null,
    limits: (text: string) => {
      const read = limitsIn(normaliseText(text), tongue);
      return read && [read.min, read.max];
    },
    reason: (text: string) => disabledReason(text, false, tongue)?.class,
    says: tongue.says,
  };
}
