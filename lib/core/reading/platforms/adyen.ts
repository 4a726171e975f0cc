import type { Rule } from '../rules/rule';

/** Adyen's list: its rows are read like those of every payment list. The details of a method not chosen are hidden and inert: that refuses nothing. */
export const adyen: Rule = {
  id: 'adyen',
  version: 2,
  names: { 'zh-CN': 'Adyen Drop-in', en: 'Adyen Drop-in' },
  basis: [{ source: '@adyen/adyen-web', as: 'code' }],
  area: ['.adyen-checkout__payment-methods-list'],
  slots: [],
  check: ['adyen/checkout'],
};
