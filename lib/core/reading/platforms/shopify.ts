import type { Rule } from '../rules/rule';

/** Shopify themes: the form that puts an item into the cart. Terms of Shop Pay are the provider's own rule. */
export const shopify: Rule = {
  id: 'shopify',
  version: 2,
  names: { 'zh-CN': 'Shopify', en: 'Shopify' },
  basis: [{ source: 'shopify.dev: product form of themes', as: 'docs' }],
  area: ['form[action*="/cart/add"] [name="add"]'],
  slots: [],
  check: ['shopify/product'],
};
