import type { Rule } from '../rules/rule';

/** Klarna. Only the host element and its attributes are seen in saved code; its shadow root is read where it opens. */
export const klarna: Rule = {
  id: 'klarna',
  version: 2,
  names: { 'zh-CN': 'Klarna', en: 'Klarna' },
  basis: [
    {
      source:
        'klarna/sfcc-klarna-payments:cartridges/int_klarna_payments/cartridge/templates/default/klarnapayments/kosm/pdp.isml',
      as: 'code',
    },
    { source: 'docs.klarna.com/on-site-messaging', as: 'docs' },
    { source: '@adyen/adyen-web: payment method types klarna and klarna_paynow', as: 'unverified' },
  ],
  brand: {
    words: ['Klarna'],
    alone: 'installments',
    codes: [
      'klarna',
      'klarna_payments',
      'klarna_account',
      'klarna_slice_it',
      'klarna_installments',
      'klarna_pay_over_time',
      'fcpoklarna_installments',
    ],
    deferredCodes: [
      'klarna_payments_pay_later',
      'klarna_pay_later',
      'klarna_paylater',
      'klarna_invoice',
      'fcpoklarna_invoice',
    ],
    otherCodes: [
      'klarna_payments_pay_now',
      'klarna_pay_now',
      'klarna_paynow',
      'klarna_directdebit',
      'fcpoklarna_directdebit',
    ],
  },
  slots: [
    {
      id: 'placement',
      box: 'klarna-placement',
      // The same element carries the site's own advertising.
      never:
        '[data-key^="footer-"],[data-key^="top-strip-"],[data-key^="homepage-"],[data-key^="sidebar-"],[data-key^="info-page"],footer *',
      terms: { price: { attribute: 'data-purchase-amount', unit: 'minor' } },
      states: { loading: 'klarna-placement:not(:defined)' },
    },
  ],
  check: ['klarna/product'],
};
