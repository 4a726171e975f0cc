import type { Rule } from '../rules/rule';

export const ratepay: Rule = {
  id: 'ratepay',
  version: 2,
  names: { 'zh-CN': 'Ratepay', en: 'Ratepay' },
  basis: [{ source: '@adyen/adyen-web: type ratepay', as: 'code' }],
  brand: { words: ['Ratepay'], alone: null, codes: ['ratepay_installments', 'ratepay_rate'] },
  slots: [],
  check: ['ratepay/row'],
};
