import type { Rule } from '../rules/rule';

export const sezzle: Rule = {
  id: 'sezzle',
  version: 2,
  names: { 'zh-CN': 'Sezzle', en: 'Sezzle' },
  basis: [{ source: 'sezzle/static-widgets:dist/bundle.js', as: 'code' }],
  brand: { words: ['Sezzle'], alone: 'installments', codes: ['sezzle', 'sezzlepay'] },
  slots: [
    {
      id: 'widget',
      box: '#sezzle-widget,.sezzle-product-page-widget,.sezzle-shopify-info-button',
      never: '.sezzle-checkout-modal-lightbox',
    },
    {
      id: 'schedule',
      kinds: ['checkout', 'cart'],
      box: '#sezzle-installment-widget-box',
      terms: { each: { selector: '.sezzle-installment-amount', unit: 'major' } },
    },
  ],
  check: ['sezzle/product', 'sezzle/checkout'],
};
