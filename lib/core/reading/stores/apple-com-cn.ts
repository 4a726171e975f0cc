import type { Rule } from '../rules/rule';

/** Apple 中国. Its installments stand in the places of `providers/apple.ts`, on every address of Apple. */
export const appleChina: Rule = {
  id: 'apple.com.cn',
  version: 2,
  names: { 'zh-CN': 'Apple 中国', en: 'Apple China' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [
    { source: 'price readers written against apple.com.cn (full-price, rf-pdp-currentprice)', as: 'code' },
  ],
  where: {
    hosts: ['apple.com.cn'],
    pages: [
      { kind: 'product', path: '^/shop/(?:buy-|product/|refurbished/[^/]+/)' },
      { kind: 'cart', path: '^/shop/bag' },
      { kind: 'checkout', path: '^/shop/checkout' },
    ],
  },
  item: {
    price: [{ selector: '[data-autom="full-price"]' }, { selector: '.rf-pdp-currentprice' }],
    name: ['h1'],
  },
  slots: [],
  check: ['apple.com.cn/buy', 'apple.com.cn/refurbished'],
};
