import type { Rule } from '../rules/rule';

export const scalapay: Rule = {
  id: 'scalapay',
  version: 2,
  names: { 'zh-CN': 'Scalapay', en: 'Scalapay' },
  basis: [{ source: 'shops with scalapay-widget, public copies', as: 'code' }],
  brand: { words: ['Scalapay'], alone: 'installments', codes: ['scalapay'] },
  slots: [
    {
      id: 'widget',
      box: 'scalapay-widget',
      terms: {
        price: { attribute: 'amount', unit: 'major' },
        min: { attribute: 'min', unit: 'major' },
        max: { attribute: 'max', unit: 'major' },
      },
      states: { loading: 'scalapay-widget:not(:defined)' },
    },
  ],
  check: ['scalapay/product'],
};
