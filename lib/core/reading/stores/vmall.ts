import type { Rule } from '../rules/rule';

/** 华为商城. Of its markup only the cards of the front page are known; they tease and offer nothing. */
export const vmall: Rule = {
  id: 'vmall.com',
  version: 2,
  names: { 'zh-CN': '华为商城', en: 'Huawei Vmall' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [{ source: 'LiQiang1220/mall:resources/views/home/index.blade.php', as: 'page' }],
  where: {
    hosts: ['vmall.com'],
    pages: [
      { kind: 'product', path: '^/product/' },
      { kind: 'cart', path: '^/cart' },
      { kind: 'checkout', path: '^/order/confirm' },
    ],
  },
  slots: [],
  check: ['vmall.com/product', 'vmall.com/front-page'],
};
