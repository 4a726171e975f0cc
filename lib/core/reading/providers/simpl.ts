import type { Rule } from '../rules/rule';

export const simpl: Rule = {
  id: 'simpl',
  version: 2,
  names: { 'zh-CN': 'Simpl', en: 'Simpl' },
  basis: [{ source: 'shops with Pay in 3 by Simpl, public copies', as: 'code' }],
  brand: { words: [], weak: ['Simpl'], alone: 'installments', codes: ['simpl'] },
  slots: [],
  check: ['simpl/row'],
};
