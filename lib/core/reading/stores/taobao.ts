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
  basis: [
    { source: 'addresses of the store; its markup was not seen', as: 'unverified' },
    {
      source:
        'scripts that wait for the nickname after signing in (J_SiteNavLogin, site-nav-login-info-nick)',
      as: 'code',
    },
  ],
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
  account: ['#J_SiteNavLogin .site-nav-login-info-nick'],
  slots: [],
  check: ['taobao.com/item', 'taobao.com/orders'],
};
