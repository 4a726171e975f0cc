import type { Rule } from '../rules/rule';

export const addi: Rule = {
  id: 'addi',
  version: 2,
  names: { 'zh-CN': 'Addi', en: 'Addi' },
  basis: [{ source: 'public Colombian shops', as: 'code' }],
  brand: { words: [], weak: ['Addi'], alone: 'installments', codes: ['addi'] },
  slots: [],
  check: ['addi/row'],
};
