import type { Rule } from '../rules/rule';

export const fenqile: Rule = {
  id: 'fenqile',
  version: 2,
  names: { 'zh-CN': '分期乐', en: 'Fenqile' },
  basis: [{ source: 'lisx22/fqg:src/main/webapp/Pay.ftl', as: 'page' }],
  brand: {
    words: ['分期乐', '乐卡'],
    alone: 'installments',
    codes: ['fql_credit', 'fql_credit_channel', 'fenqile'],
  },
  slots: [],
  check: ['generic/checkout-groups'],
};
