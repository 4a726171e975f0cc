import type { Rule } from '../rules/rule';

/** 拼多多 in the browser. What its code says when a method is closed is known; how it draws the list is not. */
export const yangkeduo: Rule = {
  id: 'yangkeduo.com',
  version: 2,
  names: { 'zh-CN': '拼多多', en: 'Pinduoduo' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [
    { source: 'texts of its order errors in public copies of its front end', as: 'code' },
    { source: 'addresses of the store; its markup was not seen', as: 'unverified' },
  ],
  where: {
    hosts: ['yangkeduo.com', 'pinduoduo.com'],
    pages: [
      { kind: 'product', host: 'mobile.yangkeduo.com', path: '^/goods\\d?\\.html' },
      { kind: 'checkout', host: 'mobile.yangkeduo.com', path: '^/order_checkout\\.html' },
      { kind: 'listing', host: 'mobile.yangkeduo.com', path: '^/search_result\\.html' },
      { kind: 'other', host: 'mobile.yangkeduo.com', path: '^/orders\\.html' },
    ],
  },
  slots: [],
  check: ['yangkeduo.com/checkout', 'yangkeduo.com/checkout-busy'],
};
