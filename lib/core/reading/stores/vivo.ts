import type { Rule } from '../rules/rule';

/** vivo 官方商城. Nobody saved a page of it with installments, so the rule knows addresses only. */
export const vivo: Rule = {
  id: 'vivo.com.cn',
  version: 2,
  names: { 'zh-CN': 'vivo 官方商城', en: 'vivo Store' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [{ source: 'addresses of the store; its markup was not seen', as: 'unverified' }],
  where: {
    hosts: ['vivo.com.cn'],
    pages: [{ kind: 'product', host: 'shop.vivo.com.cn', path: '^/product/' }],
  },
  slots: [],
  check: ['vivo.com.cn/product'],
};
