import type { Rule } from '../rules/rule';

/** Tamara. The widget may come and paint nothing: then nothing is offered. */
export const tamara: Rule = {
  id: 'tamara',
  version: 2,
  names: { 'zh-CN': 'Tamara', en: 'Tamara' },
  basis: [
    { source: 'shops with tamara-widget, public copies', as: 'code' },
    { source: 'gateway codes of public plugins', as: 'code' },
  ],
  brand: {
    words: [],
    weak: ['Tamara', 'تمارا'],
    alone: 'installments',
    codes: ['tamara', 'tamara_gateway', 'tamara_installments', 'tamara_pay_by_instalments'],
    deferredCodes: ['tamara_gateway_pay_later', 'tamara_pay_later'],
  },
  slots: [
    {
      id: 'widget',
      box: 'tamara-widget',
      terms: { price: { attribute: 'amount', unit: 'major' } },
      states: { loading: 'tamara-widget:not(:defined)' },
    },
  ],
  check: ['tamara/product'],
};
