import type { Rule } from '../rules/rule';

/**
 * 淘宝. No saved page with the block of 花呗分期 was found, so the rule knows addresses only; the general rules read
 * what is drawn.
 */
export const taobao: Rule = {
  id: 'taobao.com',
  version: 2,
  names: { 'zh-CN': '淘宝', en: 'Taobao' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [{ source: 'addresses of the store; its markup was not seen', as: 'unverified' }],
  where: {
    hosts: ['taobao.com'],
    pages: [
      { kind: 'product', host: 'item.taobao.com' },
      { kind: 'checkout', host: 'buy.taobao.com' },
      { kind: 'cart', host: 'cart.taobao.com' },
      { kind: 'listing', host: 's.taobao.com' },
      { kind: 'listing', host: 'list.taobao.com' },
      { kind: 'other', host: 'buyertrade.taobao.com' },
    ],
  },
  slots: [],
  check: ['taobao.com/item', 'taobao.com/orders'],
};
