import type { Rule } from '../rules/rule';

export const afterpay: Rule = {
  id: 'afterpay',
  version: 2,
  names: { 'zh-CN': 'Afterpay', en: 'Afterpay' },
  basis: [
    { source: 'developers.cash.app: messaging reference', as: 'docs' },
    { source: "retailers' interface tests, public copies", as: 'code' },
    { source: 'data-min and data-max', as: 'unverified' },
  ],
  brand: {
    words: ['Afterpay', 'After Pay'],
    alone: 'installments',
    codes: ['afterpay', 'afterpay_default', 'afterpay_clearpay'],
  },
  slots: [
    {
      id: 'placement',
      box: 'square-placement,afterpay-placement',
      never:
        '[data-locale="en_GB"],[data-locale="en-GB"],[data-consumer-locale="en_GB"],[data-consumer-locale="en-GB"],[data-type="price-table"]',
      terms: {
        price: { attribute: 'data-amount', unit: 'major' },
        currency: { attribute: 'data-currency' },
        min: { attribute: 'data-min', unit: 'major' },
        max: { attribute: 'data-max', unit: 'major' },
        eligible: { attribute: 'data-is-eligible' },
      },
      states: { loading: ':not(:defined)' },
    },
  ],
  check: ['afterpay/product'],
};
