import type { Rule } from '../rules/rule';

/** 天猫. Addresses only, for the same reason as 淘宝. */
export const tmall: Rule = {
  id: 'tmall.com',
  version: 2,
  names: { 'zh-CN': '天猫', en: 'Tmall' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [
    { source: 'addresses of the store; its markup was not seen', as: 'unverified' },
    { source: "copies of the script of the store's top bar (login-info, j_UserNick)", as: 'code' },
  ],
  where: {
    hosts: ['tmall.com'],
    pages: [
      { kind: 'product', host: 'detail.tmall.com' },
      { kind: 'product', host: 'detail.m.tmall.com' },
      { kind: 'checkout', host: 'buy.tmall.com' },
      { kind: 'cart', host: 'cart.tmall.com' },
      { kind: 'listing', host: 'list.tmall.com' },
    ],
  },
  account: ['#login-info .j_UserNick', '#J_SiteNavLogin .site-nav-login-info-nick'],
  slots: [],
  check: ['tmall.com/detail', 'tmall.com/detail-upgrade-of-parcels'],
};
