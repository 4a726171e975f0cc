import type { Rule } from '../rules/rule';

export const homeCredit: Rule = {
  id: 'home-credit',
  version: 2,
  names: { 'zh-CN': '捷信 Home Credit', en: 'Home Credit' },
  basis: [{ source: 'public Czech shops', as: 'code' }],
  brand: { words: ['Home Credit'], alone: 'installments', codes: ['home_credit', 'homecredit'] },
  slots: [],
  check: ['home-credit/row'],
};
