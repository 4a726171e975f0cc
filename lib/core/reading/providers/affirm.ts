import type { Rule } from '../rules/rule';

export const affirm: Rule = {
  id: 'affirm',
  version: 2,
  names: { 'zh-CN': 'Affirm', en: 'Affirm' },
  basis: [
    { source: 'vtex-apps/affirm-components', as: 'docs' },
    { source: 'WooCommerce gateway of Affirm, public copies', as: 'code' },
  ],
  brand: { words: [], weak: ['Affirm'], alone: 'installments', codes: ['affirm', 'affirm_gateway'] },
  slots: [
    {
      id: 'as-low-as',
      box: '.affirm-as-low-as',
      never:
        '[data-page-type="category"],[data-page-type="search"],[data-page-type="homepage"],[data-page-type="landing"]',
      terms: { price: { attribute: 'data-amount', unit: 'minor' } },
    },
  ],
  check: ['affirm/product'],
};
