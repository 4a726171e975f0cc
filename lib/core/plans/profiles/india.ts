import type { DisplayProfile } from './display-profile';

/** India: RBI/2024-25/18, key facts statement. The APR is nominal. */
export const india: DisplayProfile = {
  market: 'IN',
  first: 'nominal',
  nominal: { local: 'APR', language: 'en-IN', zh: '年百分率（APR）', en: 'APR' },
  effective: {
    local: 'effective annual rate',
    language: 'en-IN',
    zh: '有效年利率',
    en: 'effective annual rate',
  },
  decimals: 2,
  rounding: 'half-up',
  also: ['total-payable'],
};
