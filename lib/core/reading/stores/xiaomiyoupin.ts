import type { Rule } from '../rules/rule';

/** 小米有品. The mobile checkout as rebuilt by a public clone with the store's own class names and icons. */
export const xiaomiyoupin: Rule = {
  id: 'xiaomiyoupin.com',
  version: 2,
  names: { 'zh-CN': '小米有品', en: 'Xiaomi Youpin' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [{ source: 'clone of the 有品 checkout (order_pay_methods, icon-shoufuwancheng)', as: 'code' }],
  where: {
    hosts: ['xiaomiyoupin.com'],
    pages: [
      { kind: 'product', path: '^/detail' },
      { kind: 'checkout', path: '^/(?:order/)?checkout' },
    ],
  },
  area: ['.order_pay_methods li'],
  slots: [
    {
      id: 'checkout',
      kinds: ['checkout'],
      box: '.order_pay_methods ul',
      option: 'li',
      bare: 'installments',
    },
  ],
  check: ['xiaomiyoupin.com/checkout', 'xiaomiyoupin.com/checkout-greyed'],
};
