import type { DisplayProfile } from './display-profile';

/** China: PBOC announcement 2021 No. 3. A simple rate must be called simple (单利). */
export const china: DisplayProfile = {
  market: 'CN',
  first: 'nominal',
  nominal: {
    local: '年化利率（单利）',
    language: 'zh-CN',
    zh: '年化利率（单利）',
    en: 'annual rate, simple',
  },
  effective: {
    local: '年化利率（复利）',
    language: 'zh-CN',
    zh: '年化利率（复利）',
    en: 'annual rate, compound',
  },
  decimals: 2,
  rounding: 'half-up',
  also: ['other-rate', 'per-period-rate', 'total-cost', 'daily-rate'],
};
