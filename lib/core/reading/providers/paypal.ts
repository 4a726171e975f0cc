import type { Rule } from '../rules/rule';

/** PayPal as such is no installments: its message and its named products are. */
export const paypal: Rule = {
  id: 'paypal',
  version: 2,
  names: { 'zh-CN': 'PayPal', en: 'PayPal' },
  basis: [
    { source: 'paypal/paypal-messaging-components:content/messages', as: 'code' },
    { source: 'developer.paypal.com/pay-later/reference: paypal-message', as: 'docs' },
  ],
  brand: {
    words: ['PayPal Pay Later', 'PayPal Credit', 'PayPal Ratenzahlung'],
    weak: ['PayPal'],
    alone: null,
    codes: ['ppcp-pay-later', 'paypal_paylater', 'paypal_pay_later', 'paypal_credit'],
  },
  slots: [
    {
      id: 'message',
      box: '[data-pp-message],[data-pp-id],paypal-message',
      never:
        'footer *,[data-pp-pagetype="home"],[data-pp-pagetype="product-listing"],[data-pp-pagetype="search-results"],[data-pp-placement="home"],[data-pp-placement="category"]',
      terms: {
        price: { attribute: 'data-pp-amount', parameter: 'amount', unit: 'major' },
        currency: { parameter: 'currency' },
      },
      states: { loading: '[data-pp-message]:not([data-pp-id]),paypal-message:not(:defined)' },
    },
  ],
  check: ['paypal/product'],
};
