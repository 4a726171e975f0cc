import type { Rule } from '../rules/rule';

export const in3: Rule = {
  id: 'in3',
  version: 2,
  names: { 'zh-CN': 'in3', en: 'in3' },
  basis: [{ source: 'WooCommerce plugin of in3, public copy', as: 'code' }],
  brand: { words: ['in3'], alone: 'installments', codes: ['in3'] },
  slots: [{ id: 'widget', box: '.in3-widget' }],
  check: ['in3/product'],
};
