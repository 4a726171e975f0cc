import type { Rule } from '../rules/rule';

export const cashea: Rule = {
  id: 'cashea',
  version: 2,
  names: { 'zh-CN': 'Cashea', en: 'Cashea' },
  basis: [{ source: 'a public Venezuelan shop', as: 'code' }],
  brand: { words: ['Cashea'], alone: 'installments', codes: ['cashea'] },
  slots: [{ id: 'line', box: '.cashea-inst' }],
  check: ['cashea/product'],
};
