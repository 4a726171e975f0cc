import type { Rule } from '../rules/rule';

export const spraypay: Rule = {
  id: 'spraypay',
  version: 2,
  names: { 'zh-CN': 'SprayPay', en: 'SprayPay' },
  basis: [{ source: 'WooCommerce plugin of SprayPay, public copy', as: 'code' }],
  brand: { words: ['SprayPay'], alone: 'installments', codes: ['spraypay'] },
  slots: [{ id: 'widget', box: '.spraypay-widget' }],
  check: ['spraypay/product'],
};
