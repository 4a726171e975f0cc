import type { Rule } from '../rules/rule';

/** VTEX IO: the line of a product's own price, its amount split over many elements. */
export const vtex: Rule = {
  id: 'vtex',
  version: 2,
  names: { 'zh-CN': 'VTEX', en: 'VTEX' },
  basis: [{ source: 'shops on VTEX IO, public copies', as: 'code' }],
  slots: [
    {
      id: 'product',
      box: '.vtex-product-price-1-x-installments',
      provider: { id: 'card' },
      // Shelves repeat the class for other products.
      never: '[class*="vtex-product-summary"],[class*="--shelf"],[class*="--summary-shelf"]',
    },
  ],
  check: ['vtex/product'],
};
