import type { DisplayProfile } from './display-profile';

/** Japan: 割賦販売法施行規則. The statutory rate is nominal. */
export const japan: DisplayProfile = {
  market: 'JP',
  first: 'nominal',
  nominal: {
    local: '実質年率',
    language: 'ja-JP',
    zh: '实质年率',
    en: 'real annual rate (jisshitsu nenritsu)',
  },
  effective: { local: '複利年率', language: 'ja-JP', zh: '年化利率（复利）', en: 'annual rate, compound' },
  decimals: 2,
  rounding: 'half-up',
  also: ['total-cost'],
};
