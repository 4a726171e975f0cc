import type { Rule } from '../rules/rule';

export const splitit: Rule = {
  id: 'splitit',
  version: 2,
  names: { 'zh-CN': 'Splitit', en: 'Splitit' },
  basis: [
    { source: 'enthec/webappanalyzer:src/technologies/s.json', as: 'code' },
    { source: 'data-splitit attributes', as: 'unverified' },
  ],
  brand: { words: [], weak: ['Splitit'], alone: 'installments', codes: ['splitit'] },
  slots: [
    {
      id: 'message',
      box: '[data-splitit="true"]',
      terms: { price: { attribute: 'data-splitit-amount', unit: 'major' } },
    },
  ],
  check: ['splitit/product'],
};
