import type { Rule } from '../rules/rule';

/** 三星网上商城: a list of sales points beside the price, one of them the free installments. */
export const samsungeshop: Rule = {
  id: 'samsungeshop.com.cn',
  version: 2,
  names: { 'zh-CN': '三星网上商城', en: 'Samsung eShop China' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [{ source: 'clone of the item page (sam-grid-text)', as: 'code' }],
  where: {
    hosts: ['samsungeshop.com.cn', 'samsung.com.cn'],
    pages: [{ kind: 'product', path: '^/product/' }],
  },
  slots: [
    {
      id: 'item-points',
      kinds: ['product'],
      box: '.sam-grid-text li',
      provider: { id: 'store' },
    },
  ],
  check: ['samsungeshop.com.cn/item', 'samsungeshop.com.cn/item-other-points'],
};
