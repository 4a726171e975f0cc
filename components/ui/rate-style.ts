import type { CurrencyCode, DecimalString } from '@/lib/core/money/amount';
import { PROFILES, profileOf } from '@/lib/core/plans/profiles';
import type { DisplayProfile } from '@/lib/core/plans/profiles/display-profile';
import { displayRate } from '@/lib/core/plans/profiles/display-rate';
import type { Tongue, Words } from './create-words';

type Convention = 'nominal' | 'effective';

/** Which of the two yearly rates a market's shopper expects first, under which name, and how it is written. */
export interface RateStyle {
  readonly first: Convention;
  readonly second: Convention;
  /** The market's own words for them. */
  readonly main: string;
  readonly also: string;
  /** "effective 10.0%": the second rate where there is no room for its name. */
  readonly alsoOf: (written: string) => string;
  readonly write: (fraction: DecimalString) => string;
}

/** Rates in the words, decimals and rounding of a market; of the currency's own market where none is chosen. */
export function rateStyle({ t, language }: Words, market: string | null, currency: CurrencyCode): RateStyle {
  const profile = PROFILES.find((one) => one.market === market) ?? profileOf(currency);
  const first = profile.first === 'effective' ? 'effective' : 'nominal';
  const second = first === 'effective' ? 'nominal' : 'effective';
  const exact = percentFormat(language, profile.decimals);
  const whole = percentFormat(language, 0);
  const tongue = language === 'zh-CN' ? 'zh' : 'en';
  return {
    first,
    second,
    main: profile[first][tongue],
    also: profile[second][tongue],
    alsoOf: (written) => t('rate_named', shortened(profile[second][tongue]), written),
    write: (fraction) => {
      const { percent, beyond } = displayRate(fraction, profile);
      const written = (beyond ? whole : exact).format(percent as Intl.StringNumericLiteral);
      return beyond ? t('rate_over', written) : written;
    },
  };
}

/** The heading's own word for a rate, where there is room for one only: "复利" of "年化利率（复利）". */
function shortened(word: string): string {
  return (
    /（(\p{Script=Han}+)）$/u.exec(word)?.[1] ??
    word.replace(/^annual rate, /, '').replace(/ annual rate$/, '')
  );
}

/** The markets one may choose, by their names in the reader's language. */
export function marketNames({ t, language }: Words): readonly (readonly [id: string, name: string])[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return PROFILES.map(({ market }: DisplayProfile) => [
    market,
    market === 'other' ? t('market_other') : (names.of(market === 'UK' ? 'GB' : market) ?? market),
  ]);
}

/** Writes digits already rounded, with the sign and separators of the language. */
function percentFormat(language: Tongue, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
