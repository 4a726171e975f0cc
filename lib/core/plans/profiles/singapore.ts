import type { DisplayProfile } from './display-profile';

/** Singapore: banks' EIR is nominal, the moneylenders' effective, so the method is named. */
export const singapore: DisplayProfile = {
  market: 'SG',
  first: 'nominal',
  nominal: { local: 'EIR (× 12)', language: 'en-SG', zh: '实际利率 EIR（单利）', en: 'EIR, nominal (banks)' },
  effective: {
    local: 'EIR (compound)',
    language: 'en-SG',
    zh: '实际利率 EIR（复利）',
    en: 'EIR, effective (moneylenders)',
  },
  decimals: 2,
  rounding: 'half-up',
  also: ['other-rate', 'flat-rate'],
};
