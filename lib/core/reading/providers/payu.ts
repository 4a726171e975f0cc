import type { Rule } from '../rules/rule';

/** PayU is a gateway: only what speaks of its installments is an offer. */
export const payu: Rule = {
  id: 'payu',
  version: 2,
  names: { 'zh-CN': 'PayU', en: 'PayU' },
  basis: [{ source: 'PayU-EMEA/plugin_prestashop:product.tpl', as: 'code' }],
  brand: { words: ['PayU'], alone: null, codes: ['payu_installments', 'payu_raty'] },
  slots: [{ id: 'widget', box: '[id^="payu-installment-mini-"],#payu-installment-cart-summary' }],
  check: ['payu/product'],
};
