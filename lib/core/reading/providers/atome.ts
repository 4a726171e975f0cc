import type { Rule } from '../rules/rule';

export const atome: Rule = {
  id: 'atome',
  version: 2,
  names: { 'zh-CN': 'Atome', en: 'Atome' },
  basis: [
    { source: 'enthec/webappanalyzer:src/technologies/a.json', as: 'code' },
    { source: '@adyen/adyen-web: type atome', as: 'code' },
  ],
  brand: { words: [], weak: ['Atome'], alone: 'installments', codes: ['atome'] },
  slots: [],
  check: ['atome/row'],
};
