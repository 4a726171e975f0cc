import type { DisplayProfile } from './display-profile';

/** United States: Regulation Z, 12 CFR 1026.22 and Appendix J. The APR is nominal. */
export const unitedStates: DisplayProfile = {
  market: 'US',
  first: 'nominal',
  nominal: { local: 'APR', language: 'en-US', zh: '年百分率（APR）', en: 'APR' },
  effective: {
    local: 'effective annual rate',
    language: 'en-US',
    zh: '有效年利率',
    en: 'effective annual rate',
  },
  decimals: 2,
  rounding: 'half-up',
  also: ['total-payable', 'total-cost'],
};
