import type { Rule } from '../rules/rule';

/** Tiendanube and Nuvemshop. Without a plan an empty placeholder stays behind, hidden. */
export const tiendanube: Rule = {
  id: 'tiendanube',
  version: 2,
  names: { 'zh-CN': 'Tiendanube', en: 'Tiendanube' },
  basis: [{ source: 'Rywu02/Up and mateusmoura/aukaibrand: snipplets', as: 'code' }],
  slots: [
    {
      id: 'product',
      box: '.js-max-installments,.max_installments',
      provider: { id: 'card' },
      never: '.js-item-product,.item-container,.js-product-slide',
    },
  ],
  check: ['tiendanube/product'],
};
