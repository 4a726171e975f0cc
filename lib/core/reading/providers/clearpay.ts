import type { Rule } from '../rules/rule';

/** Afterpay under its British name: the same elements, told apart by their locale. */
export const clearpay: Rule = {
  id: 'clearpay',
  version: 2,
  names: { 'zh-CN': 'Clearpay', en: 'Clearpay' },
  basis: [
    { source: 'developers.cash.app: messaging reference', as: 'docs' },
    { source: "retailers' interface tests, public copies", as: 'code' },
    { source: 'data-min and data-max', as: 'unverified' },
  ],
  brand: { words: ['Clearpay'], alone: 'installments', codes: ['clearpay'] },
  slots: [
    {
      id: 'placement',
      box: 'square-placement[data-locale="en_GB"],square-placement[data-locale="en-GB"],square-placement[data-consumer-locale="en_GB"],square-placement[data-consumer-locale="en-GB"],afterpay-placement[data-locale="en_GB"],afterpay-placement[data-locale="en-GB"],afterpay-placement[data-consumer-locale="en_GB"],afterpay-placement[data-consumer-locale="en-GB"]',
      never: '[data-type="price-table"]',
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
  check: ['clearpay/product'],
};
