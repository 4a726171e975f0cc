import type { DisplayProfile } from './display-profile';

/** European Union: 2008/48/EC Annex I, (EU) 2023/2225 Annex III. One decimal, half up. */
export const europeanUnion: DisplayProfile = {
  market: 'EU',
  first: 'effective',
  nominal: { local: 'nominal annual rate', language: 'en-IE', zh: '名义年利率', en: 'nominal annual rate' },
  effective: { local: 'APRC', language: 'en-IE', zh: '年度费用率（APRC）', en: 'APRC' },
  decimals: 1,
  rounding: 'half-up',
  also: ['total-payable'],
};
