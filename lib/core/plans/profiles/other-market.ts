import type { DisplayProfile } from './display-profile';

/** No law known: both rates, labelled. */
export const otherMarket: DisplayProfile = {
  market: 'other',
  first: 'both',
  nominal: {
    local: 'nominal annual rate',
    language: 'en',
    zh: '名义年利率（单利）',
    en: 'nominal annual rate',
  },
  effective: {
    local: 'effective annual rate',
    language: 'en',
    zh: '有效年利率（复利）',
    en: 'effective annual rate',
  },
  decimals: 1,
  rounding: 'half-up',
  also: ['total-cost'],
};
