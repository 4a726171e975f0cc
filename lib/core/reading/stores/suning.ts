import type { Rule } from '../rules/rule';

/** 苏宁易购. The service row of the item page names 任性付 where it may be used; its neighbours are other services. */
export const suning: Rule = {
  id: 'suning.com',
  version: 2,
  names: { 'zh-CN': '苏宁易购', en: 'Suning' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [
    { source: 'clone of the item page (proinfo_ser, rxf, fq)', as: 'code' },
    { source: "copy of the script of the store's top bar (username-node-slide)", as: 'code' },
  ],
  where: {
    hosts: ['suning.com'],
    pages: [
      { kind: 'product', host: 'product.suning.com' },
      { kind: 'listing', host: 'list.suning.com' },
      { kind: 'listing', host: 'search.suning.com' },
      { kind: 'cart', host: 'shopping.suning.com' },
    ],
  },
  account: ['#username-node-slide .username-bar-node-noside span'],
  slots: [
    {
      id: 'item-services',
      kinds: ['product'],
      box: '.proinfo_ser',
      option: 'a.rxf',
      bare: 'installments',
    },
  ],
  check: ['suning.com/item', 'suning.com/item-without'],
};
