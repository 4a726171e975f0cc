import type { DisplayProfile } from './display-profile';

/** Hong Kong: Code of Banking Practice. The APR is effective. */
export const hongKong: DisplayProfile = {
  market: 'HK',
  first: 'effective',
  nominal: { local: '名義年利率', language: 'zh-HK', zh: '名义年利率', en: 'nominal annual rate' },
  effective: { local: '實際年利率', language: 'zh-HK', zh: '实际年利率（APR）', en: 'APR' },
  decimals: 2,
  rounding: 'half-up',
  also: ['flat-rate'],
};
