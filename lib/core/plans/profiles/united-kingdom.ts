import type { DisplayProfile } from './display-profile';

/** United Kingdom: FCA CONC App 1.2. The APR is effective. */
export const unitedKingdom: DisplayProfile = {
  market: 'UK',
  first: 'effective',
  nominal: { local: 'nominal annual rate', language: 'en-GB', zh: '名义年利率', en: 'nominal annual rate' },
  effective: { local: 'APR', language: 'en-GB', zh: '年百分率（APR）', en: 'APR' },
  decimals: 1,
  rounding: 'half-up',
  also: ['representative-example', 'total-payable'],
};
