import type { Rule } from '../rules/rule';

/** Shop Pay Installments: JSON in an attribute, readable before any script of it runs. */
export const shopPay: Rule = {
  id: 'shop-pay',
  version: 2,
  names: { 'zh-CN': 'Shop Pay 分期', en: 'Shop Pay Installments' },
  basis: [
    { source: 'saved shop pages with shopify-payment-terms, public copies', as: 'page' },
    { source: 'shopify.dev: enum INTEREST, SPLIT_PAY, ZERO_PERCENT', as: 'docs' },
  ],
  brand: {
    words: ['Shop Pay Installments'],
    weak: ['Shop Pay'],
    alone: null,
    codes: ['shop_pay_installments'],
  },
  slots: [
    {
      id: 'terms',
      box: 'shopify-payment-terms',
      terms: {
        json: {
          attribute: 'shopify-meta',
          rows: 'variants[]',
          count: 'number_of_payment_terms',
          each: 'price_per_term',
          chosen: { path: 'id', attribute: 'variant-id' },
          closed: { path: 'eligible', equals: 'false' },
          min: '/min_price',
          max: '/max_price',
          bands: {
            rows: 'financing_plans[]',
            price: 'full_price',
            min: 'min_price',
            max: 'max_price',
            terms: 'terms[]',
            count: 'installments_count',
            annualPercent: 'apr',
            free: { path: 'loan_type', equals: 'split_pay' },
          },
        },
      },
    },
  ],
  check: ['shop-pay/product'],
};
