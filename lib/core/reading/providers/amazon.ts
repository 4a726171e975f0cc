import type { Rule } from '../rules/rule';

export const amazon: Rule = {
  id: 'amazon',
  version: 2,
  names: { 'zh-CN': '亚马逊分期', en: 'Amazon monthly payments' },
  basis: [{ source: "public price trackers' test cases of Amazon pages", as: 'code' }],
  brand: { words: ['Amazon Pay Later', 'Amazon Pay EMI'], alone: null, codes: [] },
  slots: [],
  check: ['amazon/row'],
};
