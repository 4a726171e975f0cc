import type { Rule } from '../rules/rule';

/** WooCommerce's own list: its rows are read like those of every payment list. The box of a method not chosen is folded away: that refuses nothing. */
export const woocommerce: Rule = {
  id: 'woocommerce',
  version: 2,
  names: { 'zh-CN': 'WooCommerce', en: 'WooCommerce' },
  basis: [{ source: 'woocommerce/woocommerce:templates/checkout/payment-method.php', as: 'code' }],
  area: ['.wc_payment_methods'],
  slots: [],
  check: ['woocommerce/checkout'],
};
