import type { Rule } from '../rules/rule';

export const paidy: Rule = {
  id: 'paidy',
  version: 2,
  names: { 'zh-CN': 'Paidy', en: 'Paidy' },
  basis: [{ source: 'public Japanese shops', as: 'code' }],
  brand: { words: ['Paidy', 'ペイディ'], alone: 'deferred', codes: ['paidy'] },
  slots: [],
  check: ['paidy/row'],
};
