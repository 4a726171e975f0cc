import type { Rule } from '../rules/rule';

/** Magento 2: its rows are read like those of every payment list. Every method's own "Place Order" is disabled until the order is complete: that refuses nothing. */
export const magento: Rule = {
  id: 'magento',
  version: 2,
  names: { 'zh-CN': 'Magento', en: 'Magento' },
  basis: [
    {
      source:
        'magento/magento2:app/code/Magento/OfflinePayments/view/frontend/web/template/payment/checkmo.html',
      as: 'code',
    },
  ],
  area: ['.payment-method input[name="payment[method]"]', '#checkout-payment-method-load .payment-method'],
  slots: [],
  check: ['magento/checkout'],
};
