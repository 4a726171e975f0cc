import type { DisplayProfile } from './display-profile';

/** Brazil: Res. CMN 4.881/2020; rounded half to even by ABNT NBR 5891. */
export const brazil: DisplayProfile = {
  market: 'BR',
  first: 'effective',
  nominal: { local: 'taxa nominal a.a.', language: 'pt-BR', zh: '名义年利率', en: 'nominal annual rate' },
  effective: {
    local: 'CET a.a.',
    language: 'pt-BR',
    zh: '年度总有效成本（CET）',
    en: 'total effective cost a year (CET a.a.)',
  },
  decimals: 2,
  rounding: 'half-even',
  also: ['monthly-effective-rate'],
};
