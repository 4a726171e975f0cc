import type { Rule } from '../rules/rule';

export const oney: Rule = {
  id: 'oney',
  version: 2,
  names: { 'zh-CN': 'Oney', en: 'Oney' },
  basis: [
    { source: 'enthec/webappanalyzer:src/technologies/o.json', as: 'code' },
    { source: '@adyen/adyen-web: facilypay_3x to facilypay_12x', as: 'code' },
  ],
  brand: {
    words: ['Oney'],
    alone: 'installments',
    codes: ['oney', 'facilypay_3x', 'facilypay_4x', 'facilypay_6x', 'facilypay_10x', 'facilypay_12x'],
  },
  slots: [],
  check: ['oney/row'],
};
