import type { Rule } from '../rules/rule';

/** 荣耀商城. Nobody saved a page of it with installments, so the rule knows addresses only. */
export const hihonor: Rule = {
  id: 'hihonor.com',
  version: 2,
  names: { 'zh-CN': '荣耀商城', en: 'Honor Store' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [{ source: 'addresses of the store; its markup was not seen', as: 'unverified' }],
  where: { hosts: ['hihonor.com'], pages: [{ kind: 'product', path: '^/cn/shop/product/' }] },
  slots: [],
  check: ['hihonor.com/product'],
};
