import type { Rule } from '../rules/rule';

export const koko: Rule = {
  id: 'koko',
  version: 2,
  names: { 'zh-CN': 'Koko', en: 'Koko' },
  basis: [{ source: 'public Sri Lankan shops', as: 'code' }],
  brand: { words: [], weak: ['Koko'], alone: 'installments', codes: ['koko'] },
  slots: [],
  check: ['koko/row'],
};
