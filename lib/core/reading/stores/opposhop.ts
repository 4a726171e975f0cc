import type { Rule } from '../rules/rule';

/** OPPO 商城. Nobody saved a page of it with installments, so the rule knows addresses only. */
export const opposhop: Rule = {
  id: 'opposhop.cn',
  version: 2,
  names: { 'zh-CN': 'OPPO 商城', en: 'OPPO Store' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [{ source: 'addresses of the store; its markup was not seen', as: 'unverified' }],
  where: {
    hosts: ['opposhop.cn', 'oppo.com'],
    pages: [
      { kind: 'product', host: 'www.opposhop.cn', path: '^/cn/web/products/' },
      { kind: 'product', host: 'www.opposhop.cn', path: '^/products/' },
    ],
  },
  slots: [],
  check: ['opposhop.cn/product'],
};
